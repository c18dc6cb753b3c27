// The npm package trakt.tv against a sandbox: node trakt-tv.js ADDRESS
'use strict';

const assert = require('node:assert/strict');
const Trakt = require('trakt.tv');

const client = () =>
  new Trakt({
    client_id: 'foreign', client_secret: 'secret', api_url: process.argv[2],
    plugins: { ondeck: require('trakt.tv-ondeck') },
  });
const trakt = client();
const arrival = { ids: { imdb: 'tt2543164' } };
const said = (text) => console.log(text);

async function signIn() {
  const codes = await trakt.get_codes();
  assert.match(codes.user_code, /^\S+$/);
  const token = await trakt.poll_access(codes);
  assert.ok(token.refresh_token && token.created_at > 0);
  const before = trakt.export_token();
  await trakt.refresh_token();
  assert.notEqual(trakt.export_token().access_token, before.access_token);
  const byCode = client();
  assert.match(byCode.get_url(), /response_type=code/);
  const authorized = await byCode.exchange_code('fd0847dbb559752d');
  assert.equal(authorized.token_type, 'bearer');
  assert.equal((await trakt.users.settings()).user.username.length > 0, true);
  said('sign-in');
}

async function search() {
  const hits = await trakt.search.text({ type: 'movie,show', query: 'tron', extended: 'full' });
  assert.equal(hits[0].movie.ids.slug, 'tron-1982');
  assert.ok(hits[0].movie.overview);
  const paged = await trakt.search.text({
    type: 'movie', query: 'the', page: 1, limit: 1, pagination: true,
  });
  assert.equal(paged.data.length, 1);
  assert.equal(paged.pagination.limit, '1');
  assert.ok(Number(paged.pagination['item-count']) >= 1);
  const found = await trakt.search.id({ id_type: 'imdb', id: 'tt2543164' });
  assert.equal(found[0].movie.title, 'Arrival');
  said('search');
}

async function watchlist() {
  await trakt.sync.watchlist.remove({ movies: [arrival] });
  const added = await trakt.sync.watchlist.add({ movies: [arrival] });
  assert.deepEqual([added.added.movies, added.existing.movies], [1, 0]);
  const again = await trakt.sync.watchlist.add({ movies: [arrival] });
  assert.deepEqual([again.added.movies, again.existing.movies], [0, 1]);
  const unknown = await trakt.sync.watchlist.add({ movies: [{ ids: { imdb: 'tt0000000' } }] });
  assert.equal(unknown.not_found.movies[0].ids.imdb, 'tt0000000');
  const kept = await trakt.sync.watchlist.get({ type: 'movies', extended: 'full' });
  assert.ok(kept.some((row) => row.type === 'movie' && row.movie.ids.imdb === 'tt2543164'));
  assert.equal((await trakt.sync.watchlist.remove({ movies: [arrival] })).deleted.movies, 1);
  said('watchlist');
}

async function history() {
  const at = '2024-05-06T07:08:00.000Z';
  const added = await trakt.sync.history.add({ movies: [{ ...arrival, watched_at: at }] });
  assert.equal(added.added.movies, 1);
  const plays = await trakt.sync.history.get({
    type: 'movies', start_at: '2024-05-06T00:00:00Z', end_at: '2024-05-07T00:00:00Z',
    page: 1, limit: 10, pagination: true,
  });
  assert.equal(plays.data[0].watched_at, at);
  assert.equal(plays.pagination['page-count'], '1');
  assert.equal((await trakt.sync.history.remove({ ids: [plays.data[0].id] })).deleted.movies, 1);
  said('history');
}

async function ratings() {
  const added = await trakt.sync.ratings.add({ movies: [{ ...arrival, rating: 9 }] });
  assert.equal(added.added.movies, 1);
  const nines = await trakt.sync.ratings.get({ type: 'movies', rating: 9 });
  assert.ok(nines.some((row) => row.rating === 9 && row.movie.ids.imdb === 'tt2543164'));
  assert.equal((await trakt.sync.ratings.remove({ movies: [arrival] })).deleted.movies, 1);
  said('ratings');
}

async function lists() {
  const list = await trakt.users.lists.create({
    username: 'me', name: 'From node ✨', privacy: 'private', allow_comments: true,
  });
  const named = { username: 'me', id: list.ids.slug };
  assert.equal(list.privacy, 'private');
  const added = await trakt.users.list.items.add({
    ...named, movies: [arrival], shows: [{ ids: { slug: 'severance' } }],
  });
  assert.deepEqual([added.added.movies, added.added.shows], [1, 1]);
  const items = await trakt.users.list.items.get(named);
  assert.deepEqual(items.map((item) => item.type), ['movie', 'show']);
  const order = items.map((item) => item.id).reverse();
  assert.equal((await trakt.users.list.items.reorder({ ...named, rank: order })).updated, 2);
  assert.equal((await trakt.users.list.items.get(named))[0].type, 'show');
  assert.equal((await trakt.users.list.update({ ...named, name: 'Renamed' })).name, 'Renamed');
  const mine = await trakt.users.lists.get({ username: 'me' });
  const renamed = mine.find((each) => each.ids.trakt === list.ids.trakt);
  await trakt.users.list.items.remove({ ...named, id: renamed.ids.slug, movies: [arrival] });
  await trakt.users.list.delete({ username: 'me', id: renamed.ids.trakt });
  await assert.rejects(
    trakt.users.list.get({ username: 'me', id: renamed.ids.slug }),
    (error) => error.response.statusCode === 404,
  );
  said('lists');
}

async function comments() {
  const comment = await trakt.comments.comment.add({
    movie: arrival, comment: 'Five words are needed here, at least.', spoiler: false,
  });
  assert.ok(comment.id > 0 && comment.parent_id === 0);
  const edited = await trakt.comments.comment.update({
    id: comment.id, comment: 'Other five words are needed here.', spoiler: true,
  });
  assert.equal(edited.spoiler, true);
  const reply = await trakt.comments.replies.add({
    id: comment.id, comment: 'And five more words in reply.',
  });
  assert.equal(reply.parent_id, comment.id);
  const replies = await trakt.comments.replies.get({ id: comment.id, limit: 5 });
  assert.deepEqual(replies.map((each) => each.id), [reply.id]);
  await assert.rejects(
    trakt.comments.comment.add({ movie: arrival, comment: 'Too short' }),
    (error) => error.response.statusCode === 422,
  );
  await trakt.comments.comment.remove({ id: reply.id });
  await trakt.comments.comment.remove({ id: comment.id });
  said('comments');
}

/** The plugin reads what is in progress and what is listed, and asks for more when plays moved. */
async function onDeck() {
  const before = await trakt.ondeck.getAll();
  const show = before.shows.find((each) => each.show.ids.slug === 'severance');
  const { season, number, ids } = show.next_episode;
  await trakt.sync.history.add({ episodes: [{ ids: { trakt: ids.trakt } }] });
  const after = await trakt.ondeck.updateOne(before, 'severance');
  assert.ok(after.last_watched > before.last_watched);
  const next = after.shows.find((each) => each.show.ids.slug === 'severance').next_episode;
  assert.ok(next.season > season || next.number === number + 1);
  await trakt.sync.history.remove({ episodes: [{ ids: { trakt: ids.trakt } }] });
  said('on deck');
}

(async () => {
  const parts = [signIn, search, watchlist, history, ratings, lists, comments, onDeck];
  for (const part of parts) {
    await part();
  }
})().catch((error) => {
  console.error(error.response ? `${error.response.statusCode} ${error.response.body}` : '', error);
  process.exit(1);
});
