package io.github.traktcli.presentation.status;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.status.ReadStatus;

/** What this slice needs, made when a command asks for it. */
public interface StatusUseCases {

  /** Returns the answer to how things stand. */
  ReadStatus readStatus();

  /** Says what a failure means to a person. */
  ToldFailure told(TraktFailure failure);
}
