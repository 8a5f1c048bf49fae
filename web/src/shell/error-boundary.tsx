import { Component, type ReactNode } from 'react';
import { TroublePage } from './trouble-page.js';

interface State {
  error: Error | null;
}

/** Catches what a page throws while drawing; going elsewhere or trying again draws anew. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidMount(): void {
    window.addEventListener('popstate', this.reset);
    window.addEventListener('pushState', this.reset);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('popstate', this.reset);
    window.removeEventListener('pushState', this.reset);
  }

  override render(): ReactNode {
    return this.state.error ? (
      <TroublePage error={this.state.error} retry={this.reset} />
    ) : (
      this.props.children
    );
  }

  private readonly reset = (): void => {
    if (this.state.error) this.setState({ error: null });
  };
}
