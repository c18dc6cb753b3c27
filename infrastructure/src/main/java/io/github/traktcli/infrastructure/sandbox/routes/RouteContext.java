package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
import io.github.traktcli.infrastructure.sandbox.catalogue.CatalogueTables;
import io.github.traktcli.infrastructure.sandbox.catalogue.RelativeDates;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.LibraryFile;
import io.github.traktcli.infrastructure.sandbox.library.Seed;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;

/** What all families of routes share: the options, the clock, the titles and the users. */
public record RouteContext(
    SandboxOptions options,
    RelativeDates today,
    Catalogue catalogue,
    CatalogueTables facts,
    ItemJson shapes,
    Accounts accounts,
    Plays plays,
    UserProfiles users) {

  public static RouteContext of(SandboxOptions options) {
    RelativeDates today = new RelativeDates(options.clock());
    Catalogue catalogue = new Catalogue(today);
    Seed seed = new Seed(catalogue);
    LibraryFile own = new LibraryFile(options.stateFolder(), () -> seed.library(Accounts.OWNER));
    Plays plays = new Plays(catalogue, today);
    Accounts accounts = new Accounts(own, seed, plays::settle);
    return new RouteContext(
        options,
        today,
        catalogue,
        new CatalogueTables(),
        new ItemJson(today),
        accounts,
        plays,
        new UserProfiles(accounts, options.vip()));
  }

  TitleFilters filters(Request request) {
    return new TitleFilters(request, facts);
  }

  /** The film or show that {@code {id}} names. */
  public SandboxTitle title(String types, Request request) {
    return catalogue.title(types, request.part("id")).orElseThrow(Refusal::notFound);
  }

  public SandboxShow show(Request request) {
    return catalogue.show(request.part("id")).orElseThrow(Refusal::notFound);
  }

  /** The season that {@code {id}} and {@code {season}} name. */
  public SandboxSeason season(Request request) {
    return show(request)
        .season(Math.clamp(request.numberPart("season"), 0, Integer.MAX_VALUE))
        .orElseThrow(Refusal::notFound);
  }

  /** The episode that {@code {id}}, {@code {season}} and {@code {episode}} name. */
  public SandboxEpisode episode(Request request) {
    return season(request)
        .episode(Math.clamp(request.numberPart("episode"), 0, Integer.MAX_VALUE))
        .orElseThrow(Refusal::notFound);
  }
}
