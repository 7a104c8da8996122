// The forms in which schedulers are told what is due: one function each, chosen by --to.
#pragma once

#include "session.hpp"

namespace regard::cli {

/// In text, JSON or CSV, as `due` gives them; nothing at all where nothing is due and everything was read and is fresh.
int due_for_schedulers(Session& session);
int remind_by_mail(Session& session);
int remind_by_calendar(Session& session);

}  // namespace regard::cli
