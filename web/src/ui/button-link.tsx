import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button-link.module.css';

interface ButtonLinkProps extends Pick<ButtonProps, 'variant'> {
  href: string;
  children: ReactNode;
}

/** Goes to another page and looks like a button: for the one thing that a page is for. */
export function ButtonLink({ href, variant = 'filled', children }: ButtonLinkProps) {
  return (
    <Button component={Link} href={href} variant={variant} className={styles.link}>
      {children}
    </Button>
  );
}
