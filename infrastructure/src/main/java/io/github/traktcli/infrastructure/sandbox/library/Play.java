package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import java.time.Instant;

/** One play: a film or an episode was watched once. */
public record Play(long id, SandboxItem item, Instant at, String action) {}
