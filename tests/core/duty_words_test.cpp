// What a duty is called where anybody may see it: every one has words, and none of them says too much.
#include "regard/core/duty_words.hpp"

#include <filesystem>
#include <set>

#include "regard/core/text.hpp"
#include "world.hpp"

using namespace regard;
using namespace regard::test;

namespace {

/// Everything that is written in the sources which gather duties.
std::string gathering_sources() {
  std::string all;
  for (const auto& entry : std::filesystem::directory_iterator(REGARD_SOURCE_DIR "/src/core"))
    if (entry.path().filename().string().starts_with("duties")) all += file_of("src/core/" + entry.path().filename().string());
  return all;
}

/// Words that stay in the register, whoever's they are.
std::vector<std::string> kept_words() {
  std::vector<std::string> words = {"marker", "adjust", "health", "safeguard", "disab", "violen", "threat", "harm", "police", "danger", "warns", "risk"};
  for (const auto& category : general_policy().categories) words.push_back(category.key);
  for (const auto& kind : measure_kinds()) words.emplace_back(kind.slug);
  return words;
}

}  // namespace

TEST_CASE("every duty that is gathered has words, and every row of words is some duty's") {
  // The way there is the compiler's: DutySlug takes no name that the list does not have. This is the way back.
  const auto sources = gathering_sources();
  std::set<std::string_view> seen;
  for (const auto& row : duty_words) {
    CAPTURE(row.duty);
    CHECK(seen.insert(row.duty).second);
    CHECK(sources.find(fmt::format("\"{}\"", row.duty)) != std::string::npos);
    CHECK_FALSE(row.words.empty());
  }
  static_assert(!std::is_constructible_v<DutySlug, std::string>);
  static_assert(!std::is_constructible_v<DutySlug, std::string_view>);
}

TEST_CASE("no words say what kind of record it is, what happened or why") {
  for (const auto& row : duty_words)
    for (const auto& word : kept_words()) {
      CAPTURE(row.duty);
      CAPTURE(word);
      CHECK(lower_ascii(row.words).find(word) == std::string::npos);
    }
  Duty unknown;
  unknown.duty = "marker-to-be-invented";
  CHECK(discreet_words(unknown) == "something to do");
}

TEST_CASE("a command that says too much gives way to the list in which it stands") {
  const auto of = [](const std::string& command) {
    Duty duty;
    duty.command = command;
    return discreet_command(duty, "j.byrne");
  };
  CHECK(of("regard review record RST-H5R1WZ3K --outcome continue|vary|lift --reason TEXT") == "regard review record RST-H5R1WZ3K --outcome continue|vary|lift --reason TEXT");
  for (const auto* telling : {"regard marker remove MRK-1 --reason TEXT", "regard adjustment review ADJ-1", "regard letter send not-informed-note REV-1", "regard referral record RC --to safeguarding",
                              "the next decision, review or ruling on ADJ-1 with --cites REP-1", "regard notify systems RST-1 --who reception", "regard ombudsman record RC --body 'X' --ref 'Kit Marlow'"})
    CHECK(of(telling) == "regard due --for j.byrne");
  Duty duty;
  duty.command = "regard marker remove MRK-1";
  CHECK(discreet_command(duty, "") == "regard due");
}
