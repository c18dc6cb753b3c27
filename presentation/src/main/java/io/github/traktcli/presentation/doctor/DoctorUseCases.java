package io.github.traktcli.presentation.doctor;

import io.github.traktcli.application.doctor.Examine;
import io.github.traktcli.application.failure.TraktFailure;

/** The use cases of this slice, each made when a command asks for it. */
public interface DoctorUseCases {

  /** Returns what looks at everything. */
  Examine examine();

  /** Returns a failure in the words of other commands. */
  Told told(TraktFailure failure);

  /** Returns where the user's home is; an empty text where that is not known. */
  String home();

  /** A failure in words. */
  record Told(String sentence, String next) {}
}
