package io.github.traktcli.application.undo;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.DescribedList;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.lists.ListOrderGateway;
import io.github.traktcli.application.transfer.plan.OwnTies;
import io.github.traktcli.application.transfer.plan.Tie;
import io.github.traktcli.application.undo.Unmade.Status;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.transfer.ImportKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes back the lists, notes and comments that a larger work made, after the entries that it put
 * into sections. What is not as it was made stays: a list that something else is on, a text that
 * was changed. What the work wrote over or deleted comes back. Whatever interrupts this, it can be
 * run again.
 */
public final class Unmake {

  private static final Subject ME = new Subject.OfUser("me");

  private final Makings makings;
  private final ReadFacet facets;
  private final FindTwin twins;
  private final LibraryGateway sections;
  private final DraftGateway drafts;
  private final ListOrderGateway orders;
  private final Deletions deletions;
  private final MakeAgain makeAgain;
  private final ActGateway acts;

  /** Makes the use case. */
  public Unmake(
      Makings makings,
      ReadFacet facets,
      LibraryGateway sections,
      DraftGateway drafts,
      ListOrderGateway orders,
      Deletions deletions,
      MakeAgain makeAgain,
      ActGateway acts) {
    this.makings = makings;
    this.facets = facets;
    this.drafts = drafts;
    this.orders = orders;
    this.deletions = deletions;
    this.makeAgain = makeAgain;
    this.twins = new FindTwin(facets);
    this.sections = sections;
    this.acts = acts;
  }

  /** Returns what a work made and is not taken back, the newest first. */
  public List<Making> left(long first) {
    return makings.of(first).stream().filter(one -> !one.isTakenBack()).toList();
  }

  /** Finds what would be done, and sends nothing. */
  public List<Unmade> plan(long first) {
    return left(first).stream()
        .map(
            one ->
                new Unmade(
                    one,
                    one.way() == Making.Way.MADE ? Status.WOULD_REMOVE : Status.WOULD_RESTORE,
                    Optional.empty()))
        .toList();
  }

  /** Takes back what a work made. What Trakt refuses is told, and stays. */
  public List<Unmade> run(long first, SyncProgress progress) {
    List<Unmade> outcomes = new ArrayList<>();
    for (Making making : left(first)) {
      Unmade outcome;
      try {
        outcome =
            switch (making.way()) {
              case MADE ->
                  new Unmade(
                      making,
                      isAct(making.thing()) ? undone(making) : unmade(making),
                      Optional.empty());
              case REWRITTEN -> new Unmade(making, writtenBack(making), Optional.empty());
              case DELETED ->
                  isAct(making.thing()) ? doneAgain(making) : madeAgain(making, progress);
            };
      } catch (TraktException e) {
        outcome = new Unmade(making, Status.FAILED, Optional.of(e.failure()));
      }
      if (outcome.isWell()) {
        makings.change(making.id(), Making::undone);
      }
      outcomes.add(outcome);
    }
    return outcomes;
  }

  /** Likes and follows are no things of their own: they are done, and can be done once. */
  private static boolean isAct(Thing thing) {
    return thing == Thing.LIKE || thing == Thing.FOLLOW;
  }

  private Status undone(Making making) {
    acts.perform(
        new ActRequest(
            making.thing() == Thing.LIKE ? CommunityActs.UNLIKE : CommunityActs.UNFOLLOW,
            making.about(),
            Map.of()));
    return Status.REMOVED;
  }

  private Unmade doneAgain(Making making) {
    try {
      acts.perform(
          new ActRequest(
              making.thing() == Thing.LIKE ? CommunityActs.LIKE : CommunityActs.FOLLOW,
              making.about(),
              Map.of()));
      return new Unmade(making, Status.RESTORED, Optional.empty());
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.Conflict) {
        return new Unmade(making, Status.AS_BEFORE, Optional.empty());
      }
      throw e;
    }
  }

  /** The details of a list are all that a work writes over. */
  private Status writtenBack(Making making) {
    if (making.before().containsKey(Making.ORDER)) {
      return arrangedBack(making);
    }
    ListSummary list;
    try {
      list = facets.one(FacetRequest.of(CommunityFacets.LIST_ITSELF, itself(making))).value();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return Status.GONE_SINCE;
      }
      throw e;
    }
    DescribedList before = new DescribedList(making.before());
    if (before.isSaidBy(list)) {
      return Status.AS_BEFORE;
    }
    if (!DescribedList.of(list).asFarAs(before).text().equals(making.text())) {
      return Status.CHANGED_SINCE;
    }
    drafts.send(new DraftRequest<>(CommunityDrafts.EDIT_LIST, itself(making), before.values()));
    return Status.RESTORED;
  }

  private Status arrangedBack(Making making) {
    List<Long> now =
        facets.many(FacetRequest.of(CommunityFacets.LISTS_OF_USER, ME)).toList().stream()
            .map(list -> list.value().id())
            .filter(Objects::nonNull)
            .toList();
    List<Long> before = ids(making.before().get(Making.ORDER));
    List<Long> after =
        Stream.of(making.text().split("[^0-9]+", -1))
            .filter(id -> !id.isEmpty())
            .map(Long::valueOf)
            .toList();
    return switch (OldOrder.step(before, after, now)) {
      case UndoStep.Arrange(List<Long> order) -> {
        orders.reorder(order);
        yield Status.RESTORED;
      }
      case UndoStep.Leave leave when leave.reason() == UndoStep.Reason.AS_BEFORE ->
          Status.AS_BEFORE;
      default -> Status.CHANGED_SINCE;
    };
  }

  private static List<Long> ids(@Nullable Object order) {
    return order instanceof List<?> list
        ? list.stream()
            .filter(Number.class::isInstance)
            .map(id -> ((Number) id).longValue())
            .toList()
        : List.of();
  }

  /** Returns a list that was there before; the journal keeps only its id. */
  private static Subject.OfList itself(Making making) {
    if (making.about() instanceof Subject.OfList list) {
      return new Subject.OfList(Optional.of("me"), list.list());
    }
    throw unknown(making);
  }

  private Unmade madeAgain(Making making, SyncProgress progress) {
    Optional<Deletion> deletion =
        deletions.deletions().stream().filter(making::deletes).findFirst();
    if (deletion.isEmpty()) {
      return new Unmade(making, Status.AS_BEFORE, Optional.empty());
    }
    if (deletion.get().isTakenBack()) {
      return new Unmade(making, Status.RESTORED, Optional.empty());
    }
    MadeAgain made = makeAgain.run(deletion.get().id(), progress);
    if (made.failure().isPresent()) {
      return new Unmade(making, Status.FAILED, made.failure());
    }
    return new Unmade(
        making,
        made.status() == MadeAgain.Status.AS_BEFORE ? Status.AS_BEFORE : Status.RESTORED,
        Optional.empty());
  }

  private Status unmade(Making making) {
    Optional<Long> id = making.madeAs().or(() -> twin(making));
    if (id.isEmpty()) {
      return Status.GONE_SINCE;
    }
    try {
      if (!isAsMade(making, id.get())) {
        return Status.CHANGED_SINCE;
      }
      acts.perform(new ActRequest(act(making), subject(making, id.get()), Map.of()));
      return Status.REMOVED;
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return Status.GONE_SINCE;
      }
      throw e;
    }
  }

  private static Act act(Making making) {
    return switch (making.thing()) {
      case LIST -> CommunityActs.DELETE_LIST;
      case NOTE -> CommunityActs.DELETE_NOTE;
      case COMMENT, REPLY -> CommunityActs.DELETE_COMMENT;
      case SAVED_FILTER -> CommunityActs.REMOVE_FILTER;
      case SMART_LIST, POSITION, LIKE, FOLLOW -> throw unknown(making);
    };
  }

  private static Subject subject(Making making, long id) {
    return switch (making.thing()) {
      case LIST -> new Subject.OfList(Optional.of("me"), Long.toString(id));
      case NOTE -> new Subject.OfNote(id);
      case COMMENT, REPLY -> new Subject.OfComment(id);
      case SAVED_FILTER -> new Subject.OfSavedFilter(id);
      case SMART_LIST, POSITION, LIKE, FOLLOW -> throw unknown(making);
    };
  }

  private static IllegalArgumentException unknown(Making making) {
    return new IllegalArgumentException("no work makes such: " + making.thing());
  }

  private boolean isAsMade(Making making, long id) {
    Subject subject = subject(making, id);
    return switch (making.thing()) {
      case LIST -> isEmpty(id);
      case NOTE ->
          facets
              .one(FacetRequest.of(CommunityFacets.NOTE_ITSELF, subject))
              .value()
              .text()
              .equals(making.text());
      case COMMENT, REPLY ->
          facets
              .one(FacetRequest.of(CommunityFacets.COMMENT_ITSELF, subject))
              .value()
              .text()
              .equals(making.text());
      case SAVED_FILTER -> filter(making).filter(there -> there == id).isPresent();
      case SMART_LIST, POSITION, LIKE, FOLLOW -> throw unknown(making);
    };
  }

  private boolean isEmpty(long id) {
    LibrarySection list = new LibrarySection.OfList("me", Long.toString(id));
    return !sections
        .entries(LibraryQuery.ofAll(list, EntryType.ALL))
        .entries()
        .iterator()
        .hasNext();
  }

  /** Where no answer came, it may have been made all the same. */
  private Optional<Long> twin(Making making) {
    return switch (making.thing()) {
      case LIST -> twins.list(making.text(), making.at());
      case NOTE -> twins.note(making.text(), making.at());
      case COMMENT, REPLY -> twins.comment(making.text(), making.at());
      case SAVED_FILTER -> filter(making);
      case SMART_LIST, POSITION, LIKE, FOLLOW -> throw unknown(making);
    };
  }

  /** Returns the id of the filter of that name and address. */
  private Optional<Long> filter(Making making) {
    return new OwnTies(facets)
        .of(ImportKind.FILTER).values().stream()
            .filter(Tie.KeptFilter.class::isInstance)
            .map(Tie.KeptFilter.class::cast)
            .filter(filter -> filter.key().equals(making.text()))
            .map(Tie.KeptFilter::id)
            .findFirst();
  }
}
