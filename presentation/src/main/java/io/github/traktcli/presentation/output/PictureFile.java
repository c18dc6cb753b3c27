package io.github.traktcli.presentation.output;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the file of a picture: WebP, which Trakt sends, and what Java knows by itself. */
final class PictureFile {

  /** What claims to be larger would fill the memory, and is no poster. */
  private static final long MOST_POINTS = 8_000_000;

  private static final byte[] RIFF = {'R', 'I', 'F', 'F'};

  private PictureFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it is no picture, or too large a one
   */
  static BufferedImage read(byte[] file) throws IOException {
    System.setProperty("java.awt.headless", "true"); // a screen has no part in it
    ImageIO.setUseCache(false);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = reader(file, in);
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
          throw new IOException("it has more than 8 million points");
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException e) {
      throw new IOException("it is damaged", e); // readers are not made for hostile files
    }
  }

  private static ImageReader reader(byte[] file, ImageInputStream in) throws IOException {
    if (file.length > RIFF.length && Arrays.equals(file, 0, 4, RIFF, 0, 4)) {
      return new WebPImageReaderSpi().createReaderInstance(null);
    }
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IOException("it is no picture");
    }
    return readers.next();
  }
}
