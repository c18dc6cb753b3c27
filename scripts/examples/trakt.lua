-- Tells Trakt what mpv plays, by way of the trakt command.
--
--   mpv --script=scripts/examples/trakt.lua Severance.S01E01.mkv
--
-- Put it in ~/.config/mpv/scripts to have it always. The title is read from the name of the file;
-- --script-opts=trakt-item=show/severance/1/1 names it instead, and trakt-command=PATH the program.
-- Nothing is guessed: a name that fits several titles is told on the screen, and nothing is sent.

local mp = require 'mp'
local msg = require 'mp.msg'
local options = { item = '', command = 'trakt' }
require('mp.options').read_options(options, 'trakt')

local KEPT_FROM, WATCHED_FROM = 1, 80 -- per cent, as Trakt counts

local item = nil -- what is played; nil where nothing is, or Trakt does not know it
local playing = false

-- "Breaking.Bad.S01E05.720p.mkv" is "Breaking Bad/1/5", "Heat (1995).mkv" stays what it is.
local function named(file)
  local words = file:gsub('%.%w+$', ''):gsub('[._]', ' ')
  local show, season, episode = words:match('^(.-)%s*%-?%s*[Ss](%d+)%s*[Ee](%d+)')
  if show and show ~= '' then
    return ('%s/%d/%d'):format(show, tonumber(season), tonumber(episode))
  end
  local film, year = words:match('^(.-)%s*%(?(%d%d%d%d)%)?')
  return film and film ~= '' and ('%s (%s)'):format(film, year) or words
end

-- Waits for the answer: this holds up the script, not the player, and keeps things in their order.
local function tell(event)
  local progress = mp.get_property_number('percent-pos', 0)
  if event ~= 'start' and progress < KEPT_FROM then return end
  if event == 'pause' and progress >= WATCHED_FROM then return end
  local done = mp.command_native({
    name = 'subprocess',
    playback_only = false,
    capture_stdout = true,
    capture_stderr = true,
    args = { options.command, 'scrobble', event, '--progress=' .. ('%.2f'):format(progress), '--', item },
  })
  if done.status ~= 0 then
    mp.osd_message((done.stderr or ''):match('[^\n]+') or ('Cannot run ' .. options.command), 5)
    msg.warn(done.stderr ~= '' and done.stderr or done.error_string)
  end
  if done.status == 3 then item = nil end
end

local function went(event)
  if not item or playing == (event == 'start') then return end
  playing = event == 'start'
  tell(event)
end

mp.register_event('file-loaded', function()
  item = options.item ~= '' and options.item or named(mp.get_property('filename', ''))
  playing = false
  if not mp.get_property_bool('pause') then went('start') end
end)

mp.observe_property('pause', 'bool', function(_, paused) went(paused and 'pause' or 'start') end)

-- The position is still known here; what was paused is told as well, for it may be counted.
mp.add_hook('on_unload', 50, function()
  if item then tell('stop') end
  item, playing = nil, false
end)
