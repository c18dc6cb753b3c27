package io.github.traktcli.presentation.command;

import java.util.Optional;

/** Finds what somebody meant who knows other tools. */
public final class Suggestions {

  private Suggestions() {}

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
          case "rm", "remove", "delete" -> "watchlist remove";
          case "find", "query" -> "search";
          case "agenda", "today", "upcoming" -> "calendar";
          case "trending" -> "movies trending or shows trending";
          case "popular" -> "movies popular or shows popular";
          case "tv", "series" -> "shows";
          case "films", "film" -> "movies";
          case "man" -> "help";
          default -> null;
        });
  }
}
