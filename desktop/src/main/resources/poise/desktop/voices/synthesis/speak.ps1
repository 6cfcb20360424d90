$ErrorActionPreference = 'Stop'
try {
  Add-Type -AssemblyName System.Speech
  $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
  $english = @($speaker.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object { $_.VoiceInfo } | Where-Object { $_.Culture.TwoLetterISOLanguageName -eq 'en' })
  if ($english.Count -eq 0) { exit 3 }
  $fitting = @($english | Where-Object { $_.Gender.ToString() -eq $env:POISE_GENDER })
  if ($fitting.Count -eq 0) { $fitting = $english }
  $speaker.SelectVoice($fitting[[int]$env:POISE_NUMBER % $fitting.Count].Name)
  $speaker.Rate = [int]$env:POISE_RATE
  $speaker.SetOutputToWaveFile($env:POISE_SOUND)
  $speaker.Speak([System.IO.File]::ReadAllText($env:POISE_TEXT))
  $speaker.Dispose()
} catch { exit 4 }
