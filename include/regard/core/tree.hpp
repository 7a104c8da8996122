// A tree of values: what YAML, JSON, forms and templates have in common.
// It knows no syntax, no field names and no files; it only remembers where its words stood.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regard {

/// Where a word stood. Line and column count characters from 1; 0 means "not known".
/// `source` is a file's path inside the register, or the option that was typed ("--on").
struct Place {
  std::string source;
  int line = 0;
  int column = 0;

  /// "path:line:column", shortened to what is known; empty when nothing is.
  std::string words() const;
};

struct Entry;

struct Tree {
  /// `word` is plain (an enumeration, id, date, instant); `text` is free text and always quoted in YAML.
  enum class Shape { null, boolean, integer, word, text, list, map };

  Shape shape = Shape::null;
  std::string scalar;          // boolean ("true"/"false"), integer (decimal), word, text
  std::vector<Tree> items;     // list
  std::vector<Entry> entries;  // map, in the order written
  Place place;

  static Tree null();
  static Tree boolean(bool value);
  static Tree integer(long long value);
  static Tree word(std::string value);
  static Tree text(std::string value);
  static Tree list();
  static Tree list(std::vector<Tree> items);
  static Tree map();
  /// A list of texts, or of words.
  static Tree texts(const std::vector<std::string>& values);
  static Tree words(const std::vector<std::string>& values);

  bool is_scalar() const { return shape != Shape::list && shape != Shape::map; }
  bool is_null() const { return shape == Shape::null; }
  bool is_list() const { return shape == Shape::list; }
  bool is_map() const { return shape == Shape::map; }

  /// The value under `key` of a map, or nullptr.
  const Tree* find(std::string_view key) const;
  Tree* find(std::string_view key);
  /// Appends; a key that is there already is replaced in its place.
  Tree& set(std::string key, Tree value);

  /// Equal in shape and values; places do not count.
  friend bool operator==(const Tree& a, const Tree& b);
};

struct Entry {
  std::string key;
  Tree value;
  Place place;  // of the key

  friend bool operator==(const Entry& a, const Entry& b) { return a.key == b.key && a.value == b.value; }
};

}  // namespace regard
