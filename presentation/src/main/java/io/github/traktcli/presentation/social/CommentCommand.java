package io.github.traktcli.presentation.social;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code trakt comments view}: a comment, or its whole thread. */
@Command(sortOptions = false)
final class CommentCommand implements Callable<Integer> {

  private final SubjectArgument argument;
  private final Console console;
  private final Supplier<ReadFacet> reading;

  @Option(names = "--replies", description = "Show what was replied as well, as a tree.")
  private boolean replies;

  @Option(names = "--spoilers", description = "Show what gives something away.")
  private boolean spoilers;

  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private final OutputOptions output = new OutputOptions();

  CommentCommand(SubjectArgument argument, Console console, Supplier<ReadFacet> reading) {
    this.argument = argument;
    this.console = console;
    this.reading = reading;
    said.addMixin("comment", argument.spec());
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    ViewContext context = new ViewContext(console, spoilers || isPreferred());
    Subject subject = argument.subject();
    ReadFacet facets = reading.get();
    Sourced<Comment> comment = facets.one(FacetRequest.of(CommunityFacets.COMMENT_ITSELF, subject));
    if (!replies) {
      printer.page(comment, CommentView.page(context));
      return 0;
    }
    Listing<Comment> thread =
        facets.many(FacetRequest.of(CommunityFacets.REPLIES, subject)).after(List.of(comment));
    if (printer.draws()) {
      List<Comment> all = new ArrayList<>();
      thread.forEach(each -> all.add(each.value()));
      new CommentTree(context).print(all);
    } else {
      printer.list(thread, CommentView.rows(context));
    }
    return 0;
  }

  private boolean isPreferred() {
    return console.preference(Setting.SPOILERS).equals("show");
  }
}
