// The npm package @dvcol/trakt-http-client against a sandbox: node trakt-http-client.js ADDRESS
'use strict';

const assert = require('node:assert/strict');
const { TraktClient } = require('@dvcol/trakt-http-client');
const { traktApi } = require('@dvcol/trakt-http-client/api');

const trakt = new TraktClient(
  {
    client_id: 'foreign', client_secret: 'secret', redirect_uri: 'urn:ietf:wg:oauth:2.0:oob',
    endpoint: process.argv[2], useragent: 'foreign/1',
  },
  {},
  traktApi,
);
const arrival = { ids: { imdb: 'tt2543164' } };
const said = (text) => console.log(text);

/** The body of a good answer. */
async function of(answering) {
  const answer = await answering;
  return answer.status === 204 ? null : answer.json();
}

/** This library counts on the clock of the server; the sandbox of a test has a day of its own. */
function setClock(created) {
  const now = Date.now;
  const ahead = created - now();
  Date.now = () => now() + ahead;
}

async function signIn() {
  const codes = await trakt.getDeviceCode();
  assert.match(codes.user_code, /^\S+$/);
  const first = await trakt.pollWithDeviceCode(codes);
  setClock(first.created);
  assert.ok(first.refresh_token && first.access_token);
  const renewed = await trakt.refreshToken();
  assert.notEqual(renewed.access_token, first.access_token);
  assert.ok((await of(trakt.users.settings())).user.username);
  said('sign-in');
}

async function search() {
  const hits = await of(trakt.search.text({ type: 'movie', query: 'tron' }));
  assert.equal(hits[0].movie.ids.slug, 'tron-1982');
  const page = await trakt.movies.popular({ pagination: { page: 2, limit: 3 } });
  assert.equal(page.headers.get('x-pagination-page'), '2');
  assert.equal((await page.json()).length, 3);
  const found = await of(trakt.search.id({ id_type: 'imdb', id: 'tt2543164' }));
  assert.equal(found[0].movie.title, 'Arrival');
  said('search');
}

async function watchlist() {
  await trakt.sync.watchlist.remove({ movies: [arrival] });
  assert.equal((await of(trakt.sync.watchlist.add({ movies: [arrival] }))).added.movies, 1);
  assert.equal((await of(trakt.sync.watchlist.add({ movies: [arrival] }))).existing.movies, 1);
  const kept = await of(trakt.sync.watchlist.get({ type: 'movies', sort: 'rank' }));
  assert.ok(kept.some((row) => row.movie.ids.imdb === 'tt2543164'));
  assert.equal((await of(trakt.sync.watchlist.remove({ movies: [arrival] }))).deleted.movies, 1);
  said('watchlist');
}

async function history() {
  const at = '2024-05-06T07:08:00.000Z';
  const added = await of(trakt.sync.history.add({ movies: [{ ...arrival, watched_at: at }] }));
  assert.equal(added.added.movies, 1);
  const plays = await of(trakt.sync.history.get({
    type: 'movies', start_at: '2024-05-06T00:00:00.000Z', end_at: '2024-05-07T00:00:00.000Z',
  }));
  assert.equal(plays[0].watched_at, at);
  assert.equal((await of(trakt.sync.history.remove({ ids: [plays[0].id] }))).deleted.movies, 1);
  said('history');
}

async function ratings() {
  const rated = { movies: [{ ...arrival, rating: 9 }] };
  assert.equal((await of(trakt.sync.ratings.add(rated))).added.movies, 1);
  const all = await of(trakt.sync.ratings.get({ type: 'movies', rating: 9 }));
  assert.ok(all.some((row) => row.rating === 9 && row.movie.ids.imdb === 'tt2543164'));
  assert.equal((await of(trakt.sync.ratings.remove({ movies: [arrival] }))).deleted.movies, 1);
  said('ratings');
}

async function lists() {
  const list = await of(trakt.users.lists.create({ id: 'me', name: 'By fetch ✨', privacy: 'private' }));
  const named = { id: 'me', list_id: list.ids.slug };
  const added = await of(trakt.users.list.items.add({
    ...named, movies: [arrival], shows: [{ ids: { slug: 'severance' } }],
  }));
  assert.deepEqual([added.added.movies, added.added.shows], [1, 1]);
  const items = await of(trakt.users.list.items.get(named));
  const rank = items.map((item) => item.id).reverse();
  assert.equal((await of(trakt.users.list.items.reorder({ ...named, rank }))).updated, 2);
  assert.equal((await of(trakt.users.list.items.get(named)))[0].type, 'show');
  await of(trakt.users.list.items.remove({ ...named, movies: [arrival] }));
  assert.equal((await trakt.users.list.delete(named)).status, 204);
  said('lists');
}

async function comments() {
  const comment = await of(trakt.comments.comment.add({
    movie: arrival, comment: 'Five words are needed here, at least.',
  }));
  const reply = await of(trakt.comments.comment.replies.add({
    id: comment.id, comment: 'And five more words in reply.',
  }));
  assert.equal(reply.parent_id, comment.id);
  await assert.rejects(
    trakt.comments.comment.add({ movie: arrival, comment: 'Too short' }),
    /validation errors/,
  );
  assert.equal((await trakt.comments.comment.remove({ id: reply.id })).status, 204);
  assert.equal((await trakt.comments.comment.remove({ id: comment.id })).status, 204);
  said('comments');
}

async function scrobble() {
  assert.equal((await of(trakt.scrobble.start({ movie: arrival, progress: 1.5 }))).action, 'start');
  assert.equal((await of(trakt.scrobble.pause({ movie: arrival, progress: 40 }))).action, 'pause');
  const paused = await of(trakt.sync.playback.get({ type: 'movies' }));
  assert.ok(paused.some((row) => row.movie.ids.imdb === 'tt2543164' && row.progress === 40));
  assert.equal((await of(trakt.scrobble.stop({ movie: arrival, progress: 90 }))).action, 'scrobble');
  await assert.rejects(
    trakt.scrobble.stop({ movie: arrival, progress: 90 }),
    /onflict/,
  );
  said('scrobble');
}

async function reads() {
  const show = { id: 'severance', season: 1, episode: 1, language: 'es' };
  const user = { id: 'sean', list_id: 'star-wars-in-machete-order' };
  const days = { start_date: '2026-07-15', days: 7 };
  const all = [
    trakt.sync.lastActivities(), trakt.sync.collection.get({ type: 'shows' }),
    trakt.sync.watched({ type: 'shows' }), trakt.users.stats({ id: 'sean' }),
    trakt.calendars.my.shows.get(days), trakt.calendars.all.shows.get(days),
    trakt.movies.summary({ id: 'tron-legacy-2010', extended: 'full' }),
    trakt.movies.translations({ id: 'tron-legacy-2010', language: 'es' }),
    trakt.shows.translations(show), trakt.seasons.translations(show),
    trakt.episodes.translations(show), trakt.seasons.summary(show), trakt.episodes.summary(show),
    trakt.shows.progress.watched(show), trakt.people.summary({ id: 'bryan-cranston' }),
    trakt.users.list.get(user), trakt.users.list.items.get(user), trakt.lists.trending({}),
    trakt.recommendations.movies.get({}), trakt.genres({ type: 'movies' }),
  ];
  for (const answer of await Promise.all(all)) {
    assert.equal(answer.status, 200, answer.url);
    assert.ok(await answer.json());
  }
  said('reads');
}

(async () => {
  const parts = [
    signIn, search, watchlist, history, ratings, lists, comments, scrobble, reads,
  ];
  for (const part of parts) {
    await part();
  }
})().catch((error) => {
  console.error(error.url ? `${error.status} ${error.url}` : '', error);
  process.exit(1);
});
