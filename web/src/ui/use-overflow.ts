import { type RefObject, useEffect, useRef, useState } from 'react';

/** Is the content wider than its frame? Only then the frame scrolls and must be reachable by keyboard. */
export function useOverflow<T extends HTMLElement>(): [RefObject<T | null>, boolean] {
  const frame = useRef<T>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return [frame, overflows];
}
