package io.github.traktcli.presentation.social;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.PageAddress;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.presentation.command.WebPage;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt browse}: the page of something on Trakt's website. */
@Command(
    sortOptions = false,
    description =
        "In a pipe the address is printed and nothing is opened. TRAKT_BROWSER, trakt config set"
            + " browser and BROWSER name the program.")
final class BrowseCommand implements Callable<Integer> {

  private static final Set<SubjectType> HAVE_PAGES =
      EnumSet.of(
          SubjectType.MOVIE,
          SubjectType.SHOW,
          SubjectType.SEASON,
          SubjectType.EPISODE,
          SubjectType.PERSON,
          SubjectType.LIST,
          SubjectType.USER,
          SubjectType.COMMENT);

  private final Console console;
  private final SocialUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "REF",
      description =
          "A title, or comment:ID, list:ID, list:USER/SLUG, list:NAME, user:NAME; Trakt itself by"
              + " default.")
  private @Nullable String reference;

  @Option(names = "--print", description = "Print the address and open nothing.")
  private boolean print;

  BrowseCommand(Console console, SocialUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    URI page = reference == null ? PageAddress.HOME : page(reference);
    if (print || !console.outIsTerminal()) {
      console.out().println(page.toString());
    } else {
      WebPage.open(page, useCases.browser(), console);
    }
    return 0;
  }

  private URI page(String said) {
    Subject subject =
        new AnySubject(HAVE_PAGES, useCases::completeTitle, useCases::findList).named(said);
    return subject instanceof Subject.Title(var title)
        ? useCases.findWebPage().of(useCases.completeTitle().complete(title))
        : PageAddress.of(subject)
            .orElseThrow(
                () ->
                    new TraktException(
                        TraktFailure.NotFound.title("page for \"" + subject.label() + "\"")));
  }
}
