package io.github.traktcli.presentation.draft;

import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.output.OutputRequest;
import picocli.CommandLine.Model.CommandSpec;

/** Another way of changing what a draft changes, by an option of its own. */
public interface OtherWay {

  /** Returns its options as picocli mixes them in. */
  CommandSpec spec();

  /** Tells whether the user asked for it. */
  boolean isAsked();

  /** Returns what it does and the draft does not, as the rest of a sentence. */
  String instead();

  /** Changes it, and returns the exit code. */
  int write(SubjectArgument argument, boolean dryRun, OutputRequest output);
}
