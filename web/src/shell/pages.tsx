import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LoadingState } from '../ui/loading-state.js';
import { routes } from './features.js';
import { Guarded } from './guarded.js';
import { NotFoundPage } from './not-found-page.js';
import { SignInPage } from './sign-in-page.js';

/** The page of the address. */
export function Pages() {
  return (
    <Suspense fallback={<LoadingState />}>
      <Switch>
        <Route path="/sign-in" component={SignInPage} />
        {routes.map(({ path, page: Page, ability }) => (
          <Route key={path} path={path}>
            {ability ? (
              <Guarded ability={ability}>
                <Page />
              </Guarded>
            ) : (
              <Page />
            )}
          </Route>
        ))}
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}
