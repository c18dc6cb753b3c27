package io.github.traktcli.presentation.facet;

import static io.github.traktcli.domain.facet.FacetParameter.EXTENDED;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.SubjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A command that reads a facet.
 *
 * @param groups the nouns that have it
 * @param summary what the list of commands says of it
 * @param view how its answer looks
 * @param flags options beside those that the facet has by itself
 * @param hidesSpoilers whether it can show what gives something away
 */
public record FacetRow<T>(
    String name,
    Facet<T> facet,
    Set<SubjectType> groups,
    String summary,
    Function<ViewContext, FacetView<T>> view,
    List<Flag> flags,
    boolean hidesSpoilers) {

  /** An option that stands for a value of a parameter. */
  public record Flag(String option, String summary, FacetParameter parameter, String value) {}

  /** Copies the collections. */
  public FacetRow {
    groups = Set.copyOf(groups);
    flags = List.copyOf(flags);
  }

  /** Returns a command that is called like the facet, for every noun that has it. */
  public static <T> FacetRow<T> of(
      Facet<T> facet, String summary, Function<ViewContext, FacetView<T>> view) {
    return new FacetRow<>(facet.path(), facet, facet.types(), summary, view, List.of(), false);
  }

  /** Returns whole command lines, made of the plainest one and the options of this command. */
  public String[] examples(String plain) {
    String option =
        switch (facet.parameters().isEmpty() ? EXTENDED : facet.parameters().getFirst()) {
          case COUNTRY -> " --country us";
          case LANGUAGE -> " --language es";
          case TRANSLATIONS -> " --translations es";
          case COMMENT_SORT -> " --sort likes";
          case LIST_TYPE, LIST_SORT ->
              " --type official"
                  + (facet.parameters().contains(FacetParameter.LIST_SORT) ? " --sort likes" : "");
          case COMMENT_LENGTH, COMMENTED, INCLUDE_REPLIES -> " --type shows --comment-type reviews";
          case LIKED -> " --type lists";
          case FOLLOWING -> " --following";
          case HIDDEN, SPECIALS, COUNT_SPECIALS, INCLUDE_STATS -> " --hidden --specials";
          case LAST_WATCHED -> " --last-activity watched";
          case LAST_COLLECTED -> " --last-activity collected";
          case NOTED -> " --type movies";
          case SMART_TYPE, SORT_BY, SORT_HOW -> " --type movie --sort-by title";
          case FILTER_SECTION -> " --section movies";
          case TITLE_TYPE -> " --type movies";
          case START_AT, END_AT -> " --start-at -1w";
          case LINKS, EXTENDED -> " --json";
        };
    return new String[] {plain, plain + (flags.isEmpty() ? option : " " + flags.getFirst().option)};
  }

  /** Returns this row under another name. */
  public FacetRow<T> named(String other) {
    return new FacetRow<>(other, facet, groups, summary, view, flags, hidesSpoilers);
  }

  /** Returns this row with one more option. */
  public FacetRow<T> flag(String option, String meaning, FacetParameter parameter, String value) {
    List<Flag> longer = new ArrayList<>(flags);
    longer.add(new Flag(option, meaning, parameter, value));
    return new FacetRow<>(name, facet, groups, summary, view, longer, hidesSpoilers);
  }

  /** Returns this row with an option that shows what gives something away. */
  public FacetRow<T> hidingSpoilers() {
    return new FacetRow<>(name, facet, groups, summary, view, flags, true);
  }
}
