// regard remind
#include "remind.hpp"

#include <fmt/format.h>
#include <vector>

#include "horizon.hpp"
#include "regard/core/text.hpp"

namespace regard::cli {

namespace {

struct Way {
  std::string_view to;
  int (*remind)(Session&);
};

/// Silent where nothing is due and everything could be read: a scheduler sends on whatever is printed.
int remind_in_text(Session& session) { return due_for_schedulers(session); }

constexpr Way ways[] = {{"text", &remind_in_text}, {"mail", &remind_by_mail}, {"ics", &remind_by_calendar}};

int remind(Session& session) {
  const auto typed = session.words.one("--to", "text");
  if (session.words.has("--send") && typed == "text")
    throw Error(Error::Kind::usage, "--send hands mails to sendmail", "give --to mail with it, or leave it out");
  std::vector<std::string> known;
  for (const auto& way : ways) {
    if (way.to == typed) return way.remind(session);
    known.emplace_back(way.to);
  }
  throw Error(Error::Kind::usage, fmt::format("--to: '{}' is not one of {}", visible(typed), join(known, ", ")),
              "choose one of them");
}

}  // namespace

std::vector<Command> remind_commands() {
  // A scheduler is told what is near: those further away are for a list, and a calendar has them unasked.
  auto options = horizon_options();
  std::erase_if(options, [](const Option& option) { return option.name == "--all"; });
  options.insert(options.end(),
                 {{"--to", "", "text|mail|ics", "in words, as a mail to each officer, or as a calendar"},
                  {"--send", "", "", "hand the mails to sendmail, rather than print them, each once: to the program that REGARD_SENDMAIL names, else to the one that PATH has"},
                  {"--always", "", "", "say so when nothing is due; by mail, each Monday"}});
  return {{"remind", "", "tell what is due, for schedulers: silent when there is nothing", options, nullptr, false, "", {}, &remind}};
}

}  // namespace regard::cli
