package io.github.traktcli.application.library;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.library.LibraryEntry;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The entries of a section.
 *
 * @param entries in the order of Trakt
 * @param sortedBy Trakt's word for what it sorted by, known once the first entry was asked for;
 *     empty where Trakt does not say
 */
public record LibraryListing(Listing<LibraryEntry> entries, Supplier<Optional<String>> sortedBy) {}
