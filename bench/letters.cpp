// usage: letters REGISTER LETTER DAY FOLDER
// Renders LETTER of each restriction in REGISTER as a draft of that day, from what has been read already: its values, the
// template filled in, its elements checked. Says how many there are and how many milliseconds they took; the texts go to FOLDER.
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "regard/core/error.hpp"
#include "regard/present/letter_text.hpp"
#include "regard/store/register.hpp"
#include "regard/store/shipped.hpp"
#include "regard/store/source.hpp"

namespace {

using namespace regard;
using present::LetterTemplate;

struct Asked {
  const Case* of_case;
  LetterRequest request;
};

std::vector<Asked> asked_for(const store::WholeRegister& whole, const std::string& letter, Date day) {
  std::vector<Asked> list;
  for (const auto& each : whole.cases)
    for (const auto& restriction : restrictions_of(whole.office, each, day))
      if (restriction.state == State::in_force) list.push_back({&each, {letter, "RST-" + restriction.proposal.id().substr(4), SentBy::post, day}});
  return list;
}

/// The texts of the templates, by their paths: read, as the records are, before the clock starts.
using Templates = std::map<std::string, std::string, std::less<>>;

Templates templates() {
  Templates all;
  for (const auto& file : store::shipped()) all.emplace(file.path, file.bytes);
  return all;
}

LetterTemplate template_of(const LetterKind& kind, const Templates& read) {
  const auto partials = [&](std::string_view name) -> std::optional<std::string> {
    const auto part = read.find(fmt::format("templates/parts/{}.md", name));
    return part == read.end() ? std::nullopt : std::optional(part->second);
  };
  LetterTemplate made(kind.slug, read.at(fmt::format("templates/{}.md", kind.slug)), partials);
  if (!elements_left_out(kind, made.names()).empty()) throw std::runtime_error("an element is left out");
  return made;
}

std::string rendered(const store::WholeRegister& whole, LetterTemplate& filled_in, const Asked& asked, const Now& now) {
  const auto making = make_letter(whole.office, *asked.of_case, asked.request, now, false);
  auto text = filled_in.fill_in(making.values, {std::string(making.kind->title), true, true});
  if (!present::elements_not_said(*making.kind, making.values, text.said).empty()) throw std::runtime_error("an element is not said");
  return std::move(text.markdown);
}

int run(const std::string& root, const std::string& letter, const std::string& day, const std::string& folder) {
  const store::FolderSource source(root);
  const auto whole = store::load_all(source);
  const Now now{*Instant::parse(day + "T09:00:00Z"), *Date::parse(day), {}, {}};
  const auto asked = asked_for(whole, letter, now.today);
  const auto read = templates();
  std::vector<std::string> texts;
  texts.reserve(asked.size());
  const auto start = std::chrono::steady_clock::now();
  auto filled_in = template_of(require_letter_kind(letter), read);
  for (const auto& each : asked) texts.push_back(rendered(whole, filled_in, each, now));
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  for (std::size_t i = 0; i < texts.size(); ++i) std::ofstream(fmt::format("{}/{}.md", folder, i), std::ios::binary) << texts[i];
  fmt::print("{} {:.3f}\n", texts.size(), took.count());
  return 0;
}

}  // namespace

int main(int count, char** words) try {
  if (count == 5) return run(words[1], words[2], words[3], words[4]);
  fmt::print(stderr, "usage: letters REGISTER LETTER DAY FOLDER\n");
  return 2;
} catch (const regard::Refusal& refusal) {
  fmt::print(stderr, "refused: {}\n", refusal.what);
  return 1;
} catch (const std::exception& error) {
  fmt::print(stderr, "error: {}\n", error.what());
  return 1;
}
