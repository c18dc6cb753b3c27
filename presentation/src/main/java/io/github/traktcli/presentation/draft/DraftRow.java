package io.github.traktcli.presentation.draft;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.PageView;
import java.util.function.Function;

/**
 * A command that writes something to Trakt.
 *
 * @param summary what the list of commands says of it
 * @param view how the answer looks
 * @param would the heading of a dry run, with {@code %s} where the subject stands
 * @param done said where Trakt answers nothing, with {@code %s} where the subject stands
 */
public record DraftRow<T>(
    String name,
    Draft<T> draft,
    String summary,
    Function<ViewContext, PageView<T>> view,
    String would,
    String done) {}
