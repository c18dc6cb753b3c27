package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;

/** One play: a film or an episode was watched once. */
record Play(long id, Media item, Instant at, String action) {}
