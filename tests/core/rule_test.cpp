#include "regard/core/rule.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace regard;

namespace {

const fs::path root = REGARD_SOURCE_DIR;

std::string text_of(const fs::path& file) {
  std::ifstream in(file);
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// The sources below a folder, one after the other, but those of that name.
std::string sources(const fs::path& folder, std::string_view but = "") {
  std::string all;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder))
    if ((entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") && entry.path().filename() != but) all += text_of(entry.path());
  REQUIRE_FALSE(all.empty());
  return all;
}

/// Whether `word` stands there as a word of its own, and not as a part of a longer one.
bool names(const std::string& text, const std::string& word) {
  const auto inside = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !inside(text[at - 1]);
    const bool ends = at + word.size() == text.size() || !inside(text[at + word.size()]);
    if (begins && ends) return true;
  }
  return false;
}

std::string enum_name(std::string slug) {
  std::replace(slug.begin(), slug.end(), '-', '_');
  return slug;
}

}  // namespace

TEST_CASE("every rule has a rung: some test of core or store names it") {
  const auto tests = sources("tests/core", "rule_test.cpp") + sources("tests/store");
  for (const auto& rule : rules()) {
    CAPTURE(rule.slug);
    CHECK((names(tests, enum_name(rule.slug)) || names(tests, rule.slug)));
  }
}

TEST_CASE("every rule is enforced: some source names it") {
  const auto product = sources("src");
  for (const auto& rule : rules()) {
    CAPTURE(rule.slug);
    CHECK(names(product, enum_name(rule.slug)));
  }
}

TEST_CASE("a rule is found by its slug, and by nothing else") {
  for (std::size_t i = 0; i < rules().size(); ++i) {
    const auto& text = rules()[i];
    CAPTURE(text.slug);
    CHECK(text.rule == static_cast<Rule>(i));
    CHECK(slug(text.rule) == text.slug);
    CHECK(regard::text_of(text.rule).sentence == text.sentence);
    CHECK(rule_of(text.slug) == text.rule);
    CHECK_FALSE(rule_of(enum_name(text.slug) + "x").has_value());
  }
  CHECK_FALSE(rule_of("").has_value());
  CHECK_FALSE(rule_of("Approver-is-not-proposer").has_value());
  CHECK(slug(Rule::approver_is_not_proposer) == "approver-is-not-proposer");
}

TEST_CASE("every rule is one sentence, with its reason, its source with a grade, and its version") {
  std::set<std::string_view> slugs, sentences;
  for (const auto& text : rules()) {
    CAPTURE(text.slug);
    CHECK(slugs.insert(text.slug).second);
    CHECK(sentences.insert(text.sentence).second);
    CHECK(text.slug.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
    for (const auto words : {text.sentence, text.why}) {
      CHECK(words.ends_with('.'));
      CHECK((words.front() >= 'A' && words.front() <= 'Z'));
      CHECK(words.find("  ") == std::string_view::npos);
    }
    const bool graded = text.source.find("(T)") != std::string_view::npos || text.source.find("(P)") != std::string_view::npos ||
                        text.source.find("(K)") != std::string_view::npos || text.source.find("(I)") != std::string_view::npos;
    CHECK(graded);
    CHECK(text.since == "0.1");
  }
}
