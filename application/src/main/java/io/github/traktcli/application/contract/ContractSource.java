package io.github.traktcli.application.contract;

import java.util.List;

/** Where the contract comes from. */
public interface ContractSource {

  /** Returns all operations, in the order of the contract. */
  List<ApiOperation> operations();

  /**
   * Returns the operations that a path means, one for each method.
   *
   * @param path with real values in it, without the query
   */
  List<ApiOperation> at(String path);
}
