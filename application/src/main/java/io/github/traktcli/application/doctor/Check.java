package io.github.traktcli.application.doctor;

import java.util.List;

/** Something to be looked at. */
public interface Check {

  /** Returns its name, for when it cannot be looked at. */
  String name();

  /** Looks at it, and changes nothing. */
  List<Finding> look();
}
