package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements below the root of an XML document, one in memory at a time. A document type, and
 * with it every entity of its own, is refused.
 */
public final class XmlElements {

  private static final int DEEPEST = 64;

  /** Files with several roots are small. */
  private static final int LARGEST = 1 << 22;

  private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*\\?>");

  private XmlElements() {}

  /**
   * Reads a document.
   *
   * @param wanted takes the path of an element below the root, such as {@code
   *     /myanimelist/anime[2]}, and the element; returns whether to go on
   * @throws io.github.traktcli.application.failure.TraktException where it is not XML or declares a
   *     document type
   */
  public static void read(Probe file, BiPredicate<String, XmlElement> wanted) {
    read(file.file(), file.encoding(), wanted);
  }

  /**
   * Reads a file that may have several roots one after the other, as Kodi writes them for a file
   * with several episodes. What is no XML behind a root, such as an address, is passed over.
   *
   * @throws io.github.traktcli.application.failure.TraktException where a root is not XML, or there
   *     is a document type
   */
  public static List<XmlElement> roots(Probe file) {
    String first = root(file.file(), file.encoding());
    List<XmlElement> roots = new ArrayList<>();
    if (file.size() > LARGEST) {
      List<XmlElement> children = new ArrayList<>();
      read(file, (path, element) -> children.add(element));
      roots.add(new XmlElement(first, Map.of(), "", children));
      return roots;
    }
    parse(
        file.file(),
        () -> withinOne(file.file().text(file.encoding())),
        reader -> {
          reader.next();
          while (isNextRoot(reader, roots.isEmpty())) {
            roots.add(element(reader, 1));
          }
        });
    return roots;
  }

  /** Puts one root around several, whose declarations would be in its midst. */
  private static Reader withinOne(Reader several) throws IOException {
    StringWriter text = new StringWriter();
    try (several) {
      several.transferTo(text);
    }
    return new StringReader(
        "<roots>" + DECLARATION.matcher(text.toString()).replaceAll("") + "</roots>");
  }

  /** Returns whether a root comes; what comes behind the first may be anything. */
  private static boolean isNextRoot(XMLStreamReader reader, boolean first)
      throws XMLStreamException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      if (first) {
        throw e;
      }
      return false;
    }
  }

  /** Returns the name of the root. */
  static String root(SourceFile file, Encoding encoding) {
    String[] root = {""};
    parse(
        file,
        encoding,
        reader -> {
          toRoot(file, reader);
          root[0] = reader.getLocalName();
        });
    return root[0];
  }

  private static void read(
      SourceFile file, Encoding encoding, BiPredicate<String, XmlElement> wanted) {
    parse(
        file,
        encoding,
        reader -> {
          toRoot(file, reader);
          String root = reader.getLocalName();
          Map<String, Integer> numbers = new HashMap<>();
          while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
              return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
              XmlElement element = element(reader, 1);
              int number = numbers.merge(element.name(), 1, Integer::sum);
              String path = "/" + root + "/" + element.name() + "[" + number + "]";
              if (!wanted.test(path, element)) {
                return;
              }
            }
          }
        });
  }

  private interface Parsing {
    void read(XMLStreamReader reader) throws XMLStreamException;
  }

  private static void parse(SourceFile file, Encoding encoding, Parsing parsing) {
    parse(file, () -> withoutLeadingSpace(file.text(encoding)), parsing);
  }

  private interface Opening {
    Reader open() throws IOException;
  }

  private static void parse(SourceFile file, Opening opening, Parsing parsing) {
    try (Reader text = opening.open()) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      parsing.read(factory.createXMLStreamReader(text));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw file.trouble(cause);
      }
      long line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
      throw SourceTrouble.malformed(file.name(), "XML", line, e);
    } catch (IOException e) {
      throw file.trouble(e);
    }
  }

  private static Reader withoutLeadingSpace(Reader text) throws IOException {
    PushbackReader peeked = new PushbackReader(text);
    int read = peeked.read();
    while (read >= 0 && Character.isWhitespace(read)) {
      read = peeked.read();
    }
    if (read >= 0) {
      peeked.unread(read);
    }
    return peeked;
  }

  private static void toRoot(SourceFile file, XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw SourceTrouble.dtd(file.name());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return;
      }
    }
    throw new XMLStreamException("no root");
  }

  private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep", reader.getLocation());
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlElement(name, attributes, text.toString(), children);
        }
        default -> {}
      }
    }
    throw new XMLStreamException("no end of " + name, reader.getLocation());
  }
}
