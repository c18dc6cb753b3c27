package io.github.traktcli.presentation.custom;

import io.github.traktcli.application.custom.Aliases;
import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.TextFile;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.YamlTexts;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt alias import}. */
@Command(
    sortOptions = false,
    description =
        "Each member of the file is an alias, as in wl: watchlist list --type movie. What trakt"
            + " alias list prints with -o yaml or --json is read as well. An alias that"
            + " cannot be kept is told and takes none of the others along; the exit code is then"
            + " 8.")
final class AliasImport implements Callable<Integer>, Unsettled {

  private static final int PARTLY = 8;

  private final Console console;
  private final CustomUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A YAML file; - or none is standard input.")
  private String file = "-";

  @Option(names = "--clobber", description = "Replace aliases that are there.")
  private boolean clobber;

  AliasImport(Console console, CustomUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    if (file.equals("-") && console.inIsTerminal()) {
      throw new InvalidInput("Name a file, or put the aliases into standard input.");
    }
    Aliases aliases = useCases.aliases();
    int kept = 0;
    int left = 0;
    Map<String, String> said = YamlTexts.of(TextFile.read(file, console), "name", "expansion");
    for (Map.Entry<String, String> entry : said.entrySet()) {
      try {
        Alias alias = alias(entry.getKey(), entry.getValue());
        aliases.set(alias, clobber);
        kept++;
        console.tell(
            "%s trakt %s stands for %s"
                .formatted(console.style().good("✓"), alias.name(), alias.expansion()));
      } catch (InvalidInput e) {
        left++;
        console.problem("✗", String.valueOf(e.getMessage()));
      }
    }
    return left == 0 ? 0 : kept == 0 ? 1 : PARTLY;
  }

  /** Lines of a command are words of it; those of a shell are more than an alias can hold. */
  private static Alias alias(String name, String expansion) {
    String said = expansion.strip();
    return new Alias(name, said.startsWith("!") ? said : said.replaceAll("\\R\\s*", " "));
  }
}
