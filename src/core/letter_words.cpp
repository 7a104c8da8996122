#include "letter_words.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>

#include "regard/core/notification.hpp"
#include "regard/core/text.hpp"

namespace regard {

std::string sentence(std::string_view text) {
  std::string line = one_line(text);
  const bool ends = line.empty() || std::string_view(".!?").find(line.back()) != std::string_view::npos;
  return ends ? line : line + ".";
}

namespace {

std::vector<std::string> filled_pieces(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  for (const auto& piece : split(text, separator))
    if (std::string words = one_line(piece); !words.empty()) pieces.push_back(std::move(words));
  return pieces;
}

bool is_a_number(const std::string& words) { return words.find_first_not_of("0123456789") == std::string::npos; }

}  // namespace

std::vector<std::string> address_lines(std::string_view address) {
  auto lines = filled_pieces(address, '\n');
  if (lines.size() != 1) return lines;
  std::vector<std::string> pieces;  // typed in one line: "7 Quarry Lane, Ashmere"
  for (auto& piece : filled_pieces(lines.front(), ',')) {
    if (!pieces.empty() && is_a_number(pieces.back())) pieces.back() += " " + piece;
    else pieces.push_back(std::move(piece));
  }
  return pieces;
}

std::string address_in_line(std::string_view address) {
  std::string joined;
  for (const auto& line : address_lines(address)) {
    if (!joined.empty()) joined += joined.ends_with(',') ? " " : ", ";
    joined += line;
  }
  return joined;
}

std::string by_channel(std::string_view channel) {
  if (channel == "email") return "by e-mail";
  if (channel == "in-person") return "in person";
  if (channel == "social-media") return "on social media";
  if (channel == "web") return "through our website";
  return fmt::format("by {}", channel);
}

std::string when_words(const Incident& incident) {
  std::string when = incident.occurred_on.words();
  if (incident.until_on && incident.until_on != incident.occurred_on)
    when += fmt::format(" to {}", incident.until_on.words());
  if (!incident.at_time.empty()) when += fmt::format(" at {}", incident.at_time);
  return when;
}

bool has_measure(const std::vector<Measure>& measures, std::string_view slug) {
  return std::any_of(measures.begin(), measures.end(), [&](const Measure& m) { return m.measure == slug; });
}

std::string ways_to_reach(const Details& details, const std::vector<std::string>& open,
                          const std::vector<Measure>& measures) {
  const auto is_open = [&](std::string_view channel) {
    return std::find(open.begin(), open.end(), channel) != open.end();
  };
  std::string email = details.email;
  for (const auto& measure : measures)
    if (measure.measure == "divert-email") email = measure.to;
  const std::string address = address_in_line(details.address);
  std::vector<std::string> ways;
  const auto add = [&](std::string_view channel, std::string_view words, const std::string& where) {
    if (is_open(channel) && !where.empty()) ways.push_back(fmt::format("{} {}", words, where));
  };
  add("telephone", "ring us on", details.telephone);
  add("email", "e-mail us at", email);
  add("post", "write to us at", address);
  if (ways.empty()) add("in-person", "come to", address);
  if (ways.empty()) add("web", "use our website,", details.website);
  if (ways.size() < 2) return join(ways, "");
  return join({ways.begin(), ways.end() - 1}, ", ") + " or " + ways.back();
}

std::vector<Ombudsman> ombudsmen(Nation nation, bool landlord) {
  constexpr Ombudsman england{"Local Government and Social Care Ombudsman", "0300 061 0614",
                              "www.lgo.org.uk"};
  constexpr Ombudsman homes{"Housing Ombudsman Service", "0300 111 3000", "www.housing-ombudsman.org.uk"};
  constexpr Ombudsman scotland{"Scottish Public Services Ombudsman", "0800 377 7330", "www.spso.org.uk"};
  constexpr Ombudsman wales{"Public Services Ombudsman for Wales", "0300 790 0203", "www.ombudsman.wales"};
  constexpr Ombudsman ireland{"Northern Ireland Public Services Ombudsman", "0800 34 34 24",
                              "www.nipso.org.uk"};
  switch (nation) {
    case Nation::scotland:
      return {scotland};
    case Nation::wales:
      return {wales};
    case Nation::northern_ireland:
      return {ireland};
    case Nation::england:
      break;
  }
  return landlord ? std::vector<Ombudsman>{england, homes} : std::vector<Ombudsman>{england};
}

std::string representatives(Nation nation) {
  switch (nation) {
    case Nation::scotland:
      return "your MP and your MSPs";
    case Nation::wales:
      return "your MP and your Members of the Senedd";
    case Nation::northern_ireland:
      return "your MP and your MLAs";
    case Nation::england:
      break;
  }
  return "your MP";
}

std::string other_formats(Nation nation) {
  constexpr std::string_view formats = "large print, Braille, audio, Easy Read or another language";
  return nation == Nation::wales ? fmt::format("Welsh, {}", formats) : std::string(formats);
}

std::string member_word(const Policy& policy) { return policy.word_for("member", "councillor"); }

namespace {

/// The services that no limit touches, "every other service" or "the services that they need", but for those limited.
std::string services_open(std::string_view open, const std::vector<Measure>& measures) {
  std::string words(open);
  for (const auto& measure : measures)
    if (measure.measure == "discretionary-service-limit") words += fmt::format(", but not {}", one_line(measure.service));
  return words;
}

}  // namespace

std::vector<OpenThing> still_open(const OpenTo& who) {
  std::string meetings = "come to council meetings that are open to the public";
  if (has_measure(who.measures, "premises-ban"))
    meetings += "; if one is held where you may not go, tell us beforehand and we will arrange another way";
  return {
      {"", "Emergencies", "emergencies"},  // letters give the telephones of these two
      {"", "safeguarding", "safeguarding"},
      {"report repairs, make payments, and get help if you are homeless or may lose your home", "repairs", "repairs"},
      {"", "payments", "payments"},
      {"", "help for the homeless", "homelessness"},
      {services_open(who.council_wide ? "use the council services that you need" : "use every other council service", who.measures), "", ""},
      {"ask for information that we hold, and for what we hold about you", "requests for information", "information requests"},
      {"",  // a letter says this sooner: it is what most people need
       services_open(who.council_wide ? "the services that they need" : "every other service", who.measures),
       services_open(who.council_wide ? "the council services that they need" : "every other service", who.measures)},
      {fmt::format("complain to the ombudsman, and write to your {}s and {}", who.member, representatives(who.nation)),
       fmt::format("complaints to the ombudsman, letters to {}s and to their MP", who.member), ""},
      {meetings, "public meetings", ""},
  };
}

std::vector<std::string> wordings(const std::vector<OpenThing>& open, std::string OpenThing::* reader) {
  std::vector<std::string> words;
  for (const auto& thing : open)
    if (!(thing.*reader).empty()) words.push_back(thing.*reader);
  return words;
}

namespace {

/// Which Members are told, in words; nothing when the policy tells none of such a restriction.
std::string members_told(const Policy& policy, const std::vector<Measure>& measures) {
  const std::string who = members_to_tell(policy, measures);
  if (who.empty()) return {};
  const std::string member = member_word(policy);
  if (who == "ward") return fmt::format("The {}s for your ward", member);
  return fmt::format("{} {}s", who == "all" ? "All" : "Our", member);
}

}  // namespace

std::vector<std::string> told_of(const Policy& policy, const std::vector<Measure>& measures) {
  std::vector<std::string> told = {"Staff who may deal with you are told what the limits are, but not why."};
  if (const auto members = members_told(policy, measures); !members.empty())
    told.push_back(
        fmt::format("{} are told where to direct you, but not why. You can still write to them.", members));
  told.emplace_back(
      "Nobody else is told, unless they need it to deal with you safely or the law requires it.");
  return told;
}

}  // namespace regard
