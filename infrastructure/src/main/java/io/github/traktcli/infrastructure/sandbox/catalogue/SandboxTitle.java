package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.time.Instant;
import java.util.List;

/** What films and shows have in common: what charts, filters and facets work on. */
public sealed interface SandboxTitle extends SandboxItem, Comparable<SandboxTitle>
    permits SandboxMovie, SandboxShow {

  String slug();

  String imdb();

  long tmdb();

  String title();

  int year();

  int runtime();

  String certification();

  List<String> genres();

  String language();

  String country();

  double rating();

  int votes();

  String tagline();

  String overview();

  /** Empty where it is the title itself. */
  String originalTitle();

  /** The day it came out, at midnight UTC; never null, also for what is still to come. */
  Instant released();

  /** The other kind's word for many: {@code movies}, {@code shows}. */
  default String types() {
    return type() + "s";
  }

  /** By the number of votes, most first: the order of every chart without one of its own. */
  @Override
  default int compareTo(SandboxTitle other) {
    int byVotes = Integer.compare(other.votes(), votes());
    return byVotes != 0 ? byVotes : Long.compare(trakt(), other.trakt());
  }
}
