package io.github.traktcli.infrastructure.sandbox;

/** Everything that the routes work on. */
record World(
    SandboxOptions options,
    Today today,
    Catalogue catalogue,
    Facts facts,
    Shapes shapes,
    Accounts accounts) {

  static World of(SandboxOptions options) {
    Today today = new Today(options.clock());
    Catalogue catalogue = new Catalogue(today);
    Seed seed = new Seed(catalogue);
    LibraryFile own = new LibraryFile(options.stateFolder(), () -> seed.library(Sandbox.USER));
    return new World(
        options,
        today,
        catalogue,
        new Facts(),
        new Shapes(today),
        new Accounts(own, seed, options.vip()));
  }

  Filters filters(Request request) {
    return new Filters(request, facts);
  }

  /** The film or show that {@code {id}} names. */
  Title title(String types, Request request) {
    return catalogue.title(types, request.part("id")).orElseThrow(Refusal::notFound);
  }

  Show show(Request request) {
    return catalogue.show(request.part("id")).orElseThrow(Refusal::notFound);
  }

  /** The season that {@code {id}} and {@code {season}} name. */
  Season season(Request request) {
    return show(request).season((int) request.numberPart("season")).orElseThrow(Refusal::notFound);
  }

  /** The episode that {@code {id}}, {@code {season}} and {@code {episode}} name. */
  Episode episode(Request request) {
    return season(request)
        .episode((int) request.numberPart("episode"))
        .orElseThrow(Refusal::notFound);
  }
}
