// The npm package passport-trakt against a sandbox: node passport-trakt.js ADDRESS
'use strict';

const assert = require('node:assert/strict');
const http = require('node:http');
const { Strategy } = require('passport-trakt');

const address = process.argv[2];
const callback = 'http://127.0.0.1:9/callback';
const strategy = () =>
  new Strategy(
    {
      clientID: 'foreign', clientSecret: 'secret', callbackURL: callback,
      authorizationURL: `${address}/oauth/authorize`, tokenURL: `${address}/oauth/token`,
      userProfileURL: `${address}/users/me`,
    },
    (accessToken, refreshToken, profile, done) => done(null, { accessToken, refreshToken, profile }),
  );

/** What the strategy makes of a request with that query: an address to go to, or a user. */
function outcome(query) {
  return new Promise((resolve, reject) => {
    const one = strategy();
    Object.assign(one, { redirect: resolve, success: resolve, fail: reject, error: reject });
    one.authenticate({ query, session: {}, headers: {}, connection: {} }, {});
  });
}

/** Where an address sends a browser. */
function redirected(url) {
  return new Promise((resolve, reject) => {
    http.get(url, (answer) => {
      answer.resume();
      assert.equal(answer.statusCode, 302);
      resolve(new URL(answer.headers.location));
    }).on('error', reject);
  });
}

(async () => {
  const page = await outcome({});
  const back = await redirected(page);
  assert.ok(back.href.startsWith(callback));
  const user = await outcome({ code: back.searchParams.get('code') });
  assert.ok(user.accessToken && user.refreshToken);
  assert.equal(user.profile.provider, 'trakt');
  assert.ok(user.profile.id);
  console.log('sign-in');
  await assert.rejects(outcome({ code: back.searchParams.get('code') }), { code: 'invalid_grant' });
  console.log('codes work once');
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
