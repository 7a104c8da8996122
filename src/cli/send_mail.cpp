#include "send_mail.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "regard/core/text.hpp"
#include "regard/store/process.hpp"
#include "regard/store/reminded.hpp"

namespace regard::cli {

namespace {

constexpr std::string_view usual_sendmail = "/usr/sbin/sendmail";

/// In the order in which they are tried.
std::vector<std::string> programs(const World& world) {
  const auto named = world.environment("REGARD_SENDMAIL").value_or("");
  if (named.empty()) return {"sendmail", std::string(usual_sendmail)};
  return {named};
}

std::string without(std::string text, const std::string& address, std::string_view instead) {
  for (auto at = text.find(address); at != std::string::npos; at = text.find(address, at + instead.size())) text.replace(at, address.size(), instead);
  return text;
}

/// The first lines of what it said, without anybody's e-mail.
std::string own_words(const std::string& said, const Reminder& reminder) {
  constexpr std::size_t most_lines = 3, most_characters = 200;
  std::vector<std::string> lines;
  for (const auto& line : split(without(without(said, reminder.mail.to.text(), reminder.officer), reminder.mail.from.text(), "the sender"), '\n'))
    if (const auto words = one_line(line); !words.empty() && lines.size() < most_lines) lines.push_back(visible(words.substr(0, most_characters)));
  return lines.empty() ? "it did not say why" : join(lines, "; ");
}

/// Why it did not go; empty when it did. Nothing when there is no such program.
std::optional<std::string> hand_over(const World& world, const std::string& program, const Reminder& reminder) {
  const auto& mail = reminder.mail;
  store::Outcome outcome;
  try {
    outcome = store::run({.argv = {program, "-i", "-f", mail.from.text(), "--", mail.to.text()}, .folder = world.folder, .input = present::message(mail)});
  } catch (const Error& error) {
    return error.what;
  }
  if (outcome.end == store::Outcome::End::not_found) return std::nullopt;
  if (outcome.succeeded()) return "";
  return fmt::format("'{}' ended with {}{}: {}", visible(program), outcome.end == store::Outcome::End::signalled ? "signal " : "", outcome.number, own_words(outcome.err, reminder));
}

std::string hand_over(const World& world, const Reminder& reminder) {
  const auto tried = programs(world);
  for (const auto& program : tried)
    if (const auto why = hand_over(world, program, reminder)) return *why;
  throw Error(Error::Kind::world, fmt::format("the mail program '{}' is not there, or may not be run: nothing more was sent", visible(tried.front())),
              "install one that goes by the name of sendmail, or name it with REGARD_SENDMAIL");
}

}  // namespace

bool send(Session& session, const std::vector<Reminder>& reminders) {
  if (reminders.empty()) return true;
  store::Reminded reminded(session.root(), session.today());
  bool all_went = true;
  for (const auto& each : reminders) {
    // Where one of several things has been done since, what is left is not told again that day.
    if (std::all_of(each.marks.begin(), each.marks.end(), [&](const auto& mark) { return reminded.has(mark); })) continue;
    const auto why = hand_over(session.world, each);
    if (why.empty()) {
      reminded.add(each.marks);
      continue;
    }
    all_went = false;
    session.world.err << fmt::format("error: the reminder to '{}' was not sent: {}\n  run it again when that is mended: what was sent is not sent twice\n", each.officer, why);
  }
  return all_went;
}

}  // namespace regard::cli
