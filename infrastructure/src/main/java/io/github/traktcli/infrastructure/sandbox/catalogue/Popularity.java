package io.github.traktcli.infrastructure.sandbox.catalogue;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;

/** Makes numbers up that stay the same from call to call and fit the votes of a title. */
public final class Popularity {

  private static final int SHUFFLE = 0x9E3779B9;

  private Popularity() {}

  /** A whole number from 0 to {@code below} that belongs to the key. */
  public static int pick(String key, int below) {
    return Math.floorMod((key.hashCode() * SHUFFLE) >>> 7, below);
  }

  /** A count that grows with the votes and differs by chart, give or take a third. */
  public static long count(SandboxTitle title, String chart, double perVote) {
    double swing = 0.67 + pick(chart + title.key(), 1000) / 1500.0;
    return Math.max(1, Math.round(title.votes() * perVote * swing));
  }

  /** How the votes fall on the ten marks, as many as there are votes. */
  public static JsonObject distribution(double rating, long votes) {
    double[] weights = new double[10];
    double sum = 0;
    for (int mark = 1; mark <= 10; mark++) {
      weights[mark - 1] = Math.exp(-Math.pow(mark - rating, 2) / 4);
      sum += weights[mark - 1];
    }
    JsonObject distribution = new JsonObject();
    long left = votes;
    for (int mark = 1; mark <= 10; mark++) {
      long share = mark == 10 ? left : Math.round(votes * weights[mark - 1] / sum);
      share = Math.min(share, left);
      left -= share;
      distribution.with(String.valueOf(mark), share);
    }
    return distribution;
  }
}
