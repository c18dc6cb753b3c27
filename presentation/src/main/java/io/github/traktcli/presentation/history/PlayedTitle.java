package io.github.traktcli.presentation.history;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The one film or episode that is being watched. */
final class PlayedTitle implements SubjectArgument {

  private static final Set<ItemType> PLAYABLE = Set.of(ItemType.MOVIE, ItemType.EPISODE);

  private final Supplier<ResolveReferences> resolving;

  @Parameters(
      paramLabel = "ITEM",
      description = {
        "A film or an episode: movie/tron-legacy-2010, show/breaking-bad/1/5, episode:62085,",
        "tt0816692, a pasted address, or a title. Season 0 holds the specials."
      })
  private String text = "";

  PlayedTitle(Supplier<ResolveReferences> resolving) {
    this.resolving = resolving;
  }

  @Override
  public CommandSpec spec() {
    return Declared.of(this);
  }

  @Override
  public Subject subject() {
    return new Subject.Title(resolving.get().one(GivenReference.named(text), PLAYABLE));
  }
}
