package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.lists.ListOrderGateway;
import io.github.traktcli.application.lists.SavedFilterGateway;

/**
 * What writes beside the entries of sections.
 *
 * @param acts what records lists and filters before it deletes them
 */
public record Writers(
    DraftGateway drafts, ActGateway acts, SavedFilterGateway filters, ListOrderGateway orders) {}
