// regard remind --to ics
#include "remind.hpp"

namespace regard::cli {

int remind_by_calendar(Session&) { throw Error(Error::Kind::usage, "--to ics: not yet", "use --to text"); }

}  // namespace regard::cli
