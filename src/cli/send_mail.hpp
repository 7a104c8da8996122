// Hands mails to the machine's own mail program, each once. Which mails these are, and what they say, is decided elsewhere.
#pragma once

#include <string>
#include <vector>

#include "regard/present/mail.hpp"
#include "session.hpp"

namespace regard::cli {

struct Reminder {
  std::string officer;  // in whose name messages speak of it
  present::Mail mail;
  std::vector<std::string> marks;  // of each thing that it tells of
};

/// Sends each mail that tells of something which is not marked as sent: by REGARD_SENDMAIL, else the sendmail of PATH, else /usr/sbin/sendmail. What goes wrong with one
/// is said, and the others are still tried. Returns whether all of them have gone. Error world: there is no such program,
/// or what was sent cannot be marked.
bool send(Session& session, const std::vector<Reminder>& reminders);

}  // namespace regard::cli
