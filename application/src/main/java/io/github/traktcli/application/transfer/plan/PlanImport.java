package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.history.PlaySettings;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.transfer.match.KnownTitles;
import io.github.traktcli.application.transfer.match.MatchItems;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.domain.library.TimeRange;
import java.util.function.Function;

/**
 * Works out what an import would do, row by row, and writes nothing to the account. What is there
 * is read once; what the files name is looked up once each.
 */
public final class PlanImport {

  private final LibraryGateway gateway;
  private final ReadFacet facets;
  private final PlaySettings settings;
  private final PlanStore store;
  private final Function<KnownTitles, MatchItems> matching;

  /**
   * Makes the use case.
   *
   * @param matching makes what finds the things of the files, given what Trakt named before
   */
  public PlanImport(
      LibraryGateway gateway,
      ReadFacet facets,
      PlaySettings settings,
      PlanStore store,
      Function<KnownTitles, MatchItems> matching) {
    this.gateway = gateway;
    this.facets = facets;
    this.settings = settings;
    this.store = store;
    this.matching = matching;
  }

  /**
   * Makes the plan.
   *
   * @throws io.github.traktcli.application.failure.TraktException when the files cannot be read to
   *     their end, or Trakt cannot be asked
   */
  public ImportPlan plan(ImportReading reading, PlanOptions options, PlanProgress progress) {
    ImportSurvey survey = new ImportSurvey(options);
    reading.read(survey::see);
    boolean onlyOnce = survey.plays() && settings.watchOnlyOnce();
    boolean all = onlyOnce || options.aim() == Aim.EXACT;
    TimeRange during = all ? TimeRange.ALWAYS : survey.during();
    KnownTitles known = new KnownTitles(survey.named());
    PlanRows rows = store.rows();
    try {
      RowPlanner planner =
          new RowPlanner(
              options,
              reading.format(),
              onlyOnce,
              new AccountContents(gateway, known, during),
              new PersonalLists(facets, survey.lists()),
              new OwnWritings(facets),
              matching.apply(known),
              rows);
      int[] seen = {0};
      reading.read(
          row -> {
            planner.plan(row);
            seen[0]++;
            progress.planned(seen[0], survey.rows());
          });
      return planner.end(reading);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }
}
