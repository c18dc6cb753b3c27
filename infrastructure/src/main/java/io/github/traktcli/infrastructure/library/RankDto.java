package io.github.traktcli.infrastructure.library;

import java.util.List;

/** The body of every reordering: ids, first to last. */
public record RankDto(List<Long> rank) {}
