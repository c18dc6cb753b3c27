package io.github.traktcli.application.api;

import io.github.traktcli.application.page.PageCounts;

/**
 * One page of a long answer.
 *
 * @param counts what its headers tell of the others
 * @param items how many items are on it; what is no array is one
 */
public record ApiPage(ApiAnswer answer, PageCounts counts, int items) {}
