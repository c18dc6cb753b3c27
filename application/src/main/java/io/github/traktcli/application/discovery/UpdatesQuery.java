package io.github.traktcli.application.discovery;

import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.page.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose changes are wanted.
 *
 * @param since UTC; Trakt heeds the hour, and tells of 30 days at most
 * @param extended Trakt's level of detail; empty for the short form
 */
public record UpdatesQuery(
    UpdatedKind kind, Instant since, Optional<String> extended, PageRequest page) {}
