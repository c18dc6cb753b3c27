package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.cache.Cache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What lies in the folder for caches. */
public final class KeptData implements Cache {

  private static final long ANSWERS = 50L << 20;
  private static final long PICTURES = 50L << 20;

  private final Path folder;

  /** Names the folder; nothing is made. */
  public KeptData(Path folder) {
    this.folder = folder;
  }

  /** Returns where answers of Trakt are kept. */
  public KeptFiles answers() {
    return new KeptFiles(folder.resolve("answers"), ANSWERS);
  }

  /** Returns where pictures are kept. */
  public KeptFiles pictures() {
    return new KeptFiles(folder.resolve("pictures"), PICTURES);
  }

  @Override
  public String location() {
    return folder.toString();
  }

  @Override
  public List<Part> parts() {
    return each(KeptFiles::amount);
  }

  @Override
  public void forgetAnswers() {
    KeptFiles answers = answers();
    answers.endMark();
    answers.clear();
  }

  @Override
  public List<Part> clear() {
    return each(KeptFiles::clear);
  }

  private List<Part> each(Function<KeptFiles, KeptFiles.Amount> how) {
    List<Part> parts = new ArrayList<>();
    KeptFiles.Amount answers = how.apply(answers());
    parts.add(new Part("answers", answers.files(), answers.bytes(), ANSWERS));
    KeptFiles.Amount pictures = how.apply(pictures());
    parts.add(new Part("pictures", pictures.files(), pictures.bytes(), PICTURES));
    return parts;
  }
}
