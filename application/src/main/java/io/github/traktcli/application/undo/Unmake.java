package io.github.traktcli.application.undo;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.undo.Unmade.Status;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes back the lists, notes and comments that a larger work made, after the entries that it put
 * into sections. What is not as it was made stays: a list that something else is on, a text that
 * was changed. Whatever interrupts this, it can be run again.
 */
public final class Unmake {

  private final Makings makings;
  private final ReadFacet facets;
  private final FindTwin twins;
  private final LibraryGateway sections;
  private final ActGateway acts;

  /** Makes the use case. */
  public Unmake(Makings makings, ReadFacet facets, LibraryGateway sections, ActGateway acts) {
    this.makings = makings;
    this.facets = facets;
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
        .map(one -> new Unmade(one, Status.WOULD_REMOVE, Optional.empty()))
        .toList();
  }

  /** Takes back what a work made. What Trakt refuses is told, and stays. */
  public List<Unmade> run(long first) {
    List<Unmade> outcomes = new ArrayList<>();
    for (Making making : left(first)) {
      Unmade outcome;
      try {
        outcome = new Unmade(making, unmade(making), Optional.empty());
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
      case SMART_LIST, SAVED_FILTER, POSITION -> throw unknown(making);
    };
  }

  private static Subject subject(Making making, long id) {
    return switch (making.thing()) {
      case LIST -> new Subject.OfList(Optional.of("me"), Long.toString(id));
      case NOTE -> new Subject.OfNote(id);
      case COMMENT, REPLY -> new Subject.OfComment(id);
      case SMART_LIST, SAVED_FILTER, POSITION -> throw unknown(making);
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
      case SMART_LIST, SAVED_FILTER, POSITION -> throw unknown(making);
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
      case SMART_LIST, SAVED_FILTER, POSITION -> throw unknown(making);
    };
  }
}
