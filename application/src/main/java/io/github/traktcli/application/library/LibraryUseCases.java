package io.github.traktcli.application.library;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.reference.ReferenceInput;

/**
 * The use cases of the sections of a library, and the ports that commands use as they are.
 *
 * @param sections reads entries; nothing is decided on the way
 * @param facets reads what people wrote about a section
 * @param drafts changes what a section says of itself
 * @param references reads what standard input names
 */
public record LibraryUseCases(
    LibraryGateway sections,
    ChangeSection change,
    ArrangeSection arrange,
    ReadFacet facets,
    DraftGateway drafts,
    ReferenceInput references) {}
