package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.Loss;
import io.github.traktcli.application.transfer.plan.Aim;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.application.transfer.plan.OwnTies;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanImport;
import io.github.traktcli.application.transfer.plan.PlanOptions;
import io.github.traktcli.application.transfer.plan.PlanProgress;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlayTimes;
import io.github.traktcli.application.transfer.run.ListDetails;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountPart.Shape;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out what brings the account to what a copy of it holds, and writes nothing. What is missing
 * comes as an import would bring it; what is too much is found by the same look at the account.
 */
public final class PlanRestore {

  private static final String INCOMPLETE = "export_incomplete";

  private final LibraryGateway gateway;
  private final ReadFacet facets;
  private final CopiedAnswers answers;
  private final Function<LibraryGateway, PlanImport> planning;

  /**
   * Makes the use case.
   *
   * @param answers reads of a copy what no import brings
   * @param planning makes what plans, given what it reads the account by
   */
  public PlanRestore(
      LibraryGateway gateway,
      ReadFacet facets,
      CopiedAnswers answers,
      Function<LibraryGateway, PlanImport> planning) {
    this.gateway = gateway;
    this.facets = facets;
    this.answers = answers;
    this.planning = planning;
  }

  /**
   * What is to be restored.
   *
   * @param reading the copy as the actions that it asks for
   * @param copy the copy as the answers of Trakt, where it is one of those
   * @param topics what of it is wanted
   * @param exact whether goes what the account has and the copy has not
   */
  public record Wanted(
      ImportReading reading,
      Optional<AccountCopy> copy,
      Set<AccountTopic> topics,
      PlayTimes times,
      boolean exact) {

    /** Copies the topics. */
    public Wanted {
      topics = Set.copyOf(topics);
    }
  }

  /**
   * Makes the plan.
   *
   * @throws TraktException when the copy cannot be read to its end, or is to be met exactly and is
   *     not whole
   */
  public RestorePlan plan(Wanted wanted, PlanProgress progress) {
    Set<ImportKind> kinds = kinds(wanted.topics());
    PlanOptions options =
        new PlanOptions(
            kinds,
            Optional.empty(),
            Optional.empty(),
            wanted.times(),
            Duration.ZERO,
            wanted.exact() ? Aim.EXACT : Aim.RESTORE);
    List<Loss> untouched = untouched(wanted);
    if (kinds.isEmpty()) {
      throw new InvalidInput(
          "Nothing of that can be brought back. Trakt takes saved positions from a player alone,"
              + " works out itself what was watched, and settings are set by: trakt users edit");
    }
    LibraryGateway looked = wanted.exact() ? new KeptReadings(gateway) : gateway;
    ImportPlan plan = planning.apply(looked).plan(wanted.reading(), options, progress);
    try {
      plan = plan.with(ties(wanted));
      if (!wanted.exact()) {
        return new RestorePlan(
            plan, untouched, Set.of(), List.of(), List.of(), List.of(), missing(plan));
      }
      if (plan.warnings().stream().anyMatch(warning -> warning.code().equals(INCOMPLETE))) {
        throw new TraktException(
            new TraktFailure.LocalState(
                "the capture", "it is not whole, so what it lacks must not go; leave out --exact"));
      }
      Covered covered = Covered.by(wanted.copy(), plan.rows(), kinds);
      return new FindSurplus(looked, new PersonalLists(facets, plan.lists()), plan, covered)
          .found(untouched);
    } catch (RuntimeException e) {
      plan.close();
      throw e;
    }
  }

  private List<PlanRow> ties(Wanted wanted) {
    return wanted
        .copy()
        .map(copy -> new PlanTies(answers, new OwnTies(facets), copy, wanted.exact()))
        .map(ties -> ties.rows(wanted.topics()))
        .orElse(List.of());
  }

  private List<String> missing(ImportPlan plan) {
    return new ListDetails(new PersonalLists(facets, plan.lists()), plan.lists())
        .missing().stream().map(ImportRecord.NewList::name).toList();
  }

  private static Set<ImportKind> kinds(Set<AccountTopic> topics) {
    Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
    topics.forEach(topic -> kind(topic).ifPresent(kinds::add));
    return kinds;
  }

  private static Optional<ImportKind> kind(AccountTopic topic) {
    return switch (topic) {
      case HISTORY -> Optional.of(ImportKind.HISTORY);
      case RATINGS -> Optional.of(ImportKind.RATING);
      case WATCHLIST -> Optional.of(ImportKind.WATCHLIST);
      case FAVORITES -> Optional.of(ImportKind.FAVORITE);
      case COLLECTION -> Optional.of(ImportKind.COLLECTION);
      case LISTS -> Optional.of(ImportKind.LIST);
      case HIDDEN -> Optional.of(ImportKind.HIDDEN);
      case NOTES -> Optional.of(ImportKind.NOTE);
      case COMMENTS -> Optional.of(ImportKind.REVIEW);
      case LIKES -> Optional.of(ImportKind.LIKED);
      case FOLLOWS -> Optional.of(ImportKind.FOLLOW);
      case FILTERS -> Optional.of(ImportKind.FILTER);
      case PLAYBACK, WATCHED, SETTINGS -> Optional.empty();
    };
  }

  /** What is worked out from the rest comes back with it. */
  private static List<Loss> untouched(Wanted wanted) {
    Map<String, Long> counts = new LinkedHashMap<>();
    wanted
        .copy()
        .ifPresent(
            copy -> {
              for (AccountPart part : copy.parts()) {
                long count = part.shape() == Shape.LIST ? copy.count(part) : 0;
                if (count > 0) {
                  words(part, wanted.topics())
                      .ifPresent(what -> counts.merge(what, count, Long::sum));
                }
              }
            });
    List<Loss> untouched = new ArrayList<>();
    counts.forEach((what, count) -> untouched.add(new Loss(what, count)));
    return untouched;
  }

  private static Optional<String> words(AccountPart part, Set<AccountTopic> topics) {
    return switch (part.topic()) {
      case PLAYBACK -> Optional.of("saved positions");
      case FOLLOWS -> followed(part, topics);
      case LIKES -> unless(topics, AccountTopic.LIKES, "likes, unless --only names them");
      case COMMENTS ->
          unless(topics, AccountTopic.COMMENTS, "comments, unless --only names them")
              .or(
                  () ->
                      Optional.of("comments on lists")
                          .filter(words -> part.equals(AccountPart.COMMENTS.getLast())));
      case HIDDEN ->
          part.name().equals("hidden-comments")
              ? Optional.of("users whose comments are hidden")
              : Optional.empty();
      case LISTS ->
          part.name().equals("lists-collaborations")
              ? Optional.of("lists of others")
              : Optional.empty();
      case HISTORY, RATINGS, WATCHLIST, FAVORITES, COLLECTION, NOTES, FILTERS, WATCHED, SETTINGS ->
          Optional.empty();
    };
  }

  /** Friends are those who follow each other. */
  private static Optional<String> followed(AccountPart part, Set<AccountTopic> topics) {
    if (part.equals(AccountPart.FOLLOWING)) {
      return unless(topics, AccountTopic.FOLLOWS, "followed users, unless --only names follows");
    }
    return part.equals(AccountPart.FOLLOWERS) ? Optional.of("followers") : Optional.empty();
  }

  private static Optional<String> unless(
      Set<AccountTopic> topics, AccountTopic wanted, String words) {
    return topics.contains(wanted) ? Optional.empty() : Optional.of(words);
  }
}
