package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.NearNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what somebody meant who knows other tools. */
public final class Suggestions {

  /** Words for one thing; each command has one of them. */
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("create", "add", "post", "new", "write", "make"),
          List.of("remove", "delete", "rm", "del"),
          List.of("view", "show", "get", "info"),
          List.of("list", "ls", "show", "get"),
          List.of("edit", "update", "rename", "change", "set"));

  private Suggestions() {}

  /**
   * Returns " Did you mean ...?" with the commands that mean the same or are written nearly so, or
   * an empty text where there are none.
   *
   * @param names of the commands of one group
   */
  public static String within(String word, Collection<String> names) {
    List<String> alike = alike(word, names);
    return alike.isEmpty() ? NearNames.didYouMean(word, names) : NearNames.didYouMean(alike);
  }

  /**
   * Returns the commands that mean the same; the word itself where it is one of them.
   *
   * @param names of the commands of one group
   */
  public static List<String> alike(String word, Collection<String> names) {
    return names.contains(word)
        ? List.of(word)
        : ALIKE.stream()
            .filter(words -> words.contains(word))
            .flatMap(List::stream)
            .filter(names::contains)
            .distinct()
            .toList();
  }

  /** Returns our command for a word that other tools have for it; empty for every other word. */
  public static Optional<String> ofOtherTools(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "login", "signin", "sign-in" -> "auth login";
          case "logout", "signout", "sign-out" -> "auth logout";
          case "whoami" -> "auth status";
          case "token" -> "auth token";
          case "ls", "list" -> "watchlist list";
          case "add" -> "watchlist add";
          case "rm", "remove", "delete", "del" -> "watchlist remove";
          case "create", "new" -> "lists create";
          case "view", "get", "info", "open" -> "movies view or shows view";
          case "find", "query" -> "search";
          case "agenda", "today", "upcoming" -> "calendar";
          case "trending" -> "movies trending or shows trending";
          case "popular" -> "movies popular or shows popular";
          case "tv", "series" -> "shows";
          case "films", "film" -> "movies";
          case "stats", "statistics" -> "history stats or users stats";
          case "up-next", "upnext" -> "next";
          case "follow" -> "users follow";
          case "like" -> "lists like or comments like";
          case "man" -> "help";
          default -> null;
        });
  }
}
