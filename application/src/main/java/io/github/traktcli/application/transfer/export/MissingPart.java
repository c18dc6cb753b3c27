package io.github.traktcli.application.transfer.export;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.transfer.AccountPart;
import java.util.OptionalLong;

/**
 * A part that could not be read whole.
 *
 * @param came how many of its documents came
 * @param announced how many there are, where Trakt says so
 * @param reason why
 */
public record MissingPart(
    AccountPart part, long came, OptionalLong announced, TraktException reason) {}
