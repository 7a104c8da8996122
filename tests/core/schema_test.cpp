#include "regard/core/schema.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>

#include "store/full_facts.hpp"

using namespace regard;
using regard::test::full_fact;

namespace {

// The part of JSON Schema that our schemas use. What is wrong, or "" when nothing; a keyword it does not know is wrong.
std::string invalid(const Tree& schema, const Tree& value, const std::string& at = "$");

bool matches(const std::string& text, const std::string& pattern) {
  static std::map<std::string, std::regex> known;
  return std::regex_search(text, known.try_emplace(pattern, pattern).first->second);
}

bool is_a(const Tree& value, std::string_view type) {
  using Shape = Tree::Shape;
  switch (value.shape) {
    case Shape::map: return type == "object";
    case Shape::list: return type == "array";
    case Shape::boolean: return type == "boolean";
    case Shape::integer: return type == "integer";
    case Shape::word:
    case Shape::text: return type == "string";
    case Shape::null: return type == "null";
  }
  return false;
}

/// The schemas that hold for one key: by name, else by pattern, else what is said of all others.
std::string invalid_entry(const Tree& schema, const Entry& entry, const std::string& at) {
  const Tree* properties = schema.find("properties");
  if (const Tree* own = properties ? properties->find(entry.key) : nullptr) return invalid(*own, entry.value, at);
  if (const Tree* patterns = schema.find("patternProperties"))
    for (const auto& pattern : patterns->entries)
      if (matches(entry.key, pattern.key)) return invalid(pattern.value, entry.value, at);
  const Tree* others = schema.find("additionalProperties");
  if (!others) return "";
  return others->shape == Tree::Shape::boolean ? (others->scalar == "true" ? "" : at + " is not allowed") : invalid(*others, entry.value, at);
}

std::string invalid_keyword(const Tree& schema, const Entry& keyword, const Tree& value, const std::string& at) {
  const Tree& said = keyword.value;
  if (keyword.key == "type") return is_a(value, said.scalar) ? "" : at + " is not of type " + said.scalar;
  if (keyword.key == "enum")
    return std::any_of(said.items.begin(), said.items.end(), [&](const Tree& one) { return one.scalar == value.scalar; }) ? "" : at + " is none of the enumeration";
  if (keyword.key == "pattern") return matches(value.scalar, said.scalar) ? "" : at + " does not match " + said.scalar;
  if (keyword.key == "required") {
    for (const auto& name : said.items)
      if (!value.find(name.scalar)) return at + " lacks " + name.scalar;
    return "";
  }
  if (keyword.key == "items") {
    for (const auto& item : value.items)
      if (const auto wrong = invalid(said, item, at + "[]"); !wrong.empty()) return wrong;
    return "";
  }
  if (keyword.key == "properties") {
    for (const auto& entry : value.entries)
      if (const auto wrong = invalid_entry(schema, entry, at + "." + entry.key); !wrong.empty()) return wrong;
    return "";
  }
  const std::vector<std::string> elsewhere = {"$schema", "title", "description", "patternProperties", "additionalProperties"};
  return std::find(elsewhere.begin(), elsewhere.end(), keyword.key) != elsewhere.end() ? "" : at + ": the schema says " + keyword.key;
}

std::string invalid(const Tree& schema, const Tree& value, const std::string& at) {
  for (const auto& keyword : schema.entries)
    if (const auto wrong = invalid_keyword(schema, keyword, value, at); !wrong.empty()) return wrong;
  if (schema.find("additionalProperties") && !schema.find("properties"))
    for (const auto& entry : value.entries)
      if (const auto wrong = invalid_entry(schema, entry, at + "." + entry.key); !wrong.empty()) return wrong;
  return "";
}

const Tree& full(const Kind& kind) {
  static std::map<std::string_view, Tree> known;
  const auto found = known.find(kind.word);
  return found != known.end() ? found->second : known[kind.word] = write_fact(full_fact(kind, "some \"words\"\n: of text\n"));
}

Tree without(Tree tree, std::string_view key) {
  std::erase_if(tree.entries, [&](const Entry& entry) { return entry.key == key; });
  return tree;
}

std::string page() {
  std::ifstream in(REGARD_SOURCE_DIR "/docs/format.md");
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// Whether an empty map will do: answers without a key, a structure of which nothing is needed.
bool takes_nothing(const Type& type) {
  if (type.many || !type.fields) return type.keyed;
  return std::none_of(type.fields()->begin(), type.fields()->end(), [](const Field& part) { return part.is_needed; });
}

/// A value that no spelling of the form has.
Tree misspelt(const Type& type) {
  Tree wrong = Tree::word("NOT: like that");
  if (type.keyed) wrong = Tree::text("x");
  if (type.many) wrong = Tree::list({wrong});
  return wrong;
}

}  // namespace

TEST_CASE("the schema of every kind takes what the program writes") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.word);
    const Tree schema = json_schema(kind);
    CHECK(invalid(schema, full(kind)) == "");
    Tree own = full(kind);
    own.set("x-ours", Tree::list({Tree::integer(1)}));
    CHECK(invalid(schema, own) == "");
    CHECK(schema.find("$schema")->scalar == "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema.find("title")->scalar == kind.word);
  }
}

TEST_CASE("the schema of every kind misses what is needed, and no more") {
  for (const auto& kind : kinds()) {
    const Tree schema = json_schema(kind);
    for (const auto& entry : full(kind).entries) {
      CAPTURE(kind.word);
      CAPTURE(entry.key);
      const Field* own = find_field(kind.fields(), entry.key);
      const bool needed = own ? own->is_needed : true;  // of the header of a first version, all
      CHECK(invalid(schema, without(full(kind), entry.key)) == (needed ? "$ lacks " + entry.key : ""));
    }
  }
}

TEST_CASE("the schema of every kind refuses an unknown key, a wrong type, a wrong spelling") {
  for (const auto& kind : kinds()) {
    const Tree schema = json_schema(kind);
    Tree more = full(kind);
    more.set("status", Tree::text("open"));
    CHECK(invalid(schema, more) == "$.status is not allowed");
    for (const auto& field : kind.fields()) {
      const std::string name(field.name);
      CAPTURE(kind.word);
      CAPTURE(name);
      Tree wrong = full(kind);
      wrong.set(name, Tree::map());
      if (!takes_nothing(field.type)) CHECK(invalid(schema, wrong).starts_with("$." + name));
      wrong.set(name, Tree::null());
      CHECK(invalid(schema, wrong).starts_with("$." + name));
      wrong.set(name, misspelt(field.type));
      if (field.type.form != Form::text || field.type.keyed || field.type.fields) CHECK(invalid(schema, wrong).starts_with("$." + name));
    }
  }
}

TEST_CASE("a record of a case has its case, one of the office has none") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.word);
    CHECK((invalid(json_schema(kind), without(full(kind), "case")) == "") == kind.in_register);
  }
}

TEST_CASE("words of the program are listed in the schema") {
  const Tree schema = json_schema(*kind_of("decision"));
  std::string words;
  for (const auto& word : schema.find("properties")->find("outcome")->find("enum")->items) words += word.scalar + " ";
  CHECK(words == "approve refuse return settle ");
}

TEST_CASE("the page on the format is current: REGARD_REWRITE=1 makes it anew") {
  const auto made = format_page();
  if (std::getenv("REGARD_REWRITE")) std::ofstream(REGARD_SOURCE_DIR "/docs/format.md") << made;
  const bool current = page() == made;  // by name: on failure two whole pages would be printed
  CHECK_MESSAGE(current, "run the tests with REGARD_REWRITE=1, and look at what changed");
  for (const auto& kind : kinds()) {
    CAPTURE(kind.word);
    CHECK(made.find("\n## " + std::string(kind.word) + " (" + std::string(kind.prefix) + ")\n") != std::string::npos);
    for (const auto& field : kind.fields()) CHECK(made.find("| `" + std::string(field.name) + "` | ") != std::string::npos);
  }
  // A table's rows have as many cells as its head.
  std::istringstream lines(made);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("|")) CHECK_MESSAGE(std::count(line.begin(), line.end(), '|') == 7, line);
}
