-- Products and models, one a line: `form | form`, the first is the id. A weight below 1 marks an ordinary word or a name.
return {
  name = "en.products",
  language = "en",
  words = {
    product = {
      -- Language models and assistants
      { lines = [[
  GPT-1
  GPT-2
  GPT-3
  GPT-3.5 | GPT-3.5 Turbo | GPT-3.5-Turbo | GPT3.5
  GPT-4 | GPT4
  GPT-4 Turbo | GPT-4-Turbo | GPT-4-turbo
  GPT-4V
  GPT-4o | GPT4o | ChatGPT-4o
  GPT-4o mini | GPT-4o Mini
  GPT-4.5
  GPT-5 | GPT5
  GPT-6
  GPT Store
  GPT-J
  o1 | OpenAI o1 | o1-preview | o1-mini
  ChatGPT | chatgpt | ChatGPT Plus | ChatGPT Enterprise | ChatGPT-4 | ChatGPT Pro | ChatGPT Edu
  SearchGPT
  Sora
  DALL-E | DALL-E 2 | DALL-E 3 | DALL·E | DALL·E 3 | Dall-E
  CLIP
  InstructGPT
  Gemini | Gemini AI | Gemini Live | Gemini Pro | Gemini Ultra | Gemini Nano | Gemini Advanced | Gemini Flash | Gemini 1.5 | Gemini 1.5 Pro | Gemini-1.5-Pro | Gemini 1.5 Flash | Google Gemini
  Gemma | Gemma 2
  Bard | Google Bard
  PaLM | PaLM 2
  LaMDA
  Imagen | Imagen 3
  Veo
  AlphaGo | AlphaGo Zero
  AlphaZero
  AlphaFold | AlphaFold2 | AlphaFold 2 | AlphaFold3 | AlphaFold 3
  AlphaGeometry
  AlphaCode
  AlphaStar
  AlphaTensor
  Project Astra
  NotebookLM
  BERT
  T5
  Claude | Claude 2 | Claude 3 | Claude 3.5 | Claude 3.5 Sonnet | Claude 3 Opus | Claude Opus | Claude Pro | Claude-3 | Claude-3.5-Sonnet | Claude 3 Sonnet | Claude 3 Haiku | Claude.ai
  Llama | LLaMA | Llama 2 | Llama2 | Llama-2 | Llama 3 | Llama3 | Llama-3 | Llama 3.1 | Llama3.1 | Llama-3.1 | Meta Llama | LLaMA 2
  Code Llama
  Meta AI assistant
  Mixtral | Mixtral 8x7B | Mixtral 8x22B
  Mistral Large | Mistral Large 2
  Mistral 7B
  Codestral
  Le Chat
  Grok | Grok-1 | Grok-1.5 | Grok-2 | Grok 2 | Grok-3
  Command R | Command R+
  Phi-2
  Phi-3 | Phi-3-mini
  Orca
  Turing-NLG
  Copilot | Microsoft Copilot | GitHub Copilot | Copilot+PC | Copilot+ PC | Copilot Studio | Copilot Pro | Microsoft 365 Copilot | Windows Copilot | Copilots
  Recall = Windows Recall
  Bing | New Bing | Bing Chat
  Cortana
  Sydney chatbot
  Siri
  Apple Intelligence
  Alexa
  Google Assistant
  Pi chatbot
  Perplexity Pro
  You.com
  Falcon = Falcon 40B | Falcon 180B
  Qwen | Qwen2 | Qwen-72B | Qwen2-72B | Qwen-Long | Qwen-VL | Qwen1.5 | Qwen2.5
  GLM
  GLM-4
  GLM4
  ChatGLM
  GLM-3 Turbo
  ChatGLM3
  CogVideo
  CogVideoX
  Kimi = Kimi Chat
  ERNIE | ERNIE Bot | ERNIE Lite | ERNIE Speed | ERNIE 4.0
  DeepSeek-V2 | DeepSeek-V3 | DeepSeek-R1 | DeepSeek-Coder | DeepSeek-Coder-V2
  MiniCPM | MiniCPM-Llama3-V
  InternLM
  Baichuan 2 | Baichuan2 | Baichuan-7B | Baichuan-13B | Baichuan 3 | Baichuan 4
  Coze
  Jamba
  DBRX
  OLMo
  StarCoder
  BLOOM
  Vicuna
  Alpaca
  WizardLM
  Stable LM | StableLM
  Idefics | Idefics2
  LLaVA
  DiT
  ]] },
      { weight = 0.8, lines = [[
  GPT | GPTs
  Kimi
  ]] },
      { weight = 0.7, lines = [[
  Aya
  Poe
  Yi | Yi-Large | Yi-34B | Yi-1.5 | Yi-Vision | Yi-Medium | Yi-Large-Turbo
  ]] },
      { weight = 0.6, lines = [[
  Codex
  Voice Engine
  Sonnet
  Opus
  Falcon
  ]] },
      { weight = 0.5, lines = [[
  Whisper
  Haiku
  Recall
  Tay
  ]] },
      -- Images, video, music
      { lines = [[
  Stable Diffusion
  Stable Diffusion 3
  Stable Diffusion XL
  SDXL
  SD3
  Stable Video Diffusion | Stable Audio | Stable Video
  Dream Machine
  Gen-2 | Gen-3 | Gen-3 Alpha
  Firefly = Adobe Firefly
  Photoshop
  Premiere Pro
  Lightroom
  Illustrator
  Acrobat
  After Effects
  InDesign
  Creative Cloud
  Adobe Express
  ControlNet
  InstantID
  LoRA
  Vidu
  Open-Sora
  Pika
  Udio
  Suno
  ]] },
      { weight = 0.6, lines = [[
  Firefly
  Flux
  Emu
  Luma
  ]] },
      -- Software, frameworks, services
      { lines = [[
  Windows | Windows 10 | Windows 11 | Windows 95 | Windows XP | Windows Vista | Windows 7 | Windows PC | Windows Server
  MS-DOS
  DOS
  Office 365
  Microsoft Office
  Microsoft 365
  Office 2019
  Microsoft Teams
  Azure | Microsoft Azure | Azure AI | Azure OpenAI | Azure OpenAI Service | Azure AI Studio
  Visual Studio
  Visual Studio Code
  VS Code
  Xbox | Xbox 360 | Xbox One
  Surface Pro
  Surface Laptop
  Microsoft Surface
  HoloLens
  Internet Explorer
  Microsoft Edge
  Amazon Bedrock
  Bedrock
  SageMaker
  Amazon SageMaker
  Amazon Q
  Amazon Kendra
  Amazon Titan
  Amazon Prime
  Prime Video
  Kindle
  Fire TV
  AWS Trainium
  Trainium
  Inferentia
  Graviton
  EC2
  Amazon EC2
  Amazon S3
  DynamoDB
  Redshift
  Google Workspace
  Google Docs
  Google Drive
  Google Maps
  Google Search
  Google Play
  Google Photos
  Google Translate
  Google Meet
  Google Chrome
  Google Earth
  Google Pay
  Google Glass
  Google Kubernetes Engine
  Google Assistant app
  Google Scholar
  Google Analytics
  Google Ads
  AdWords
  AdSense
  Gmail
  Chrome | ChromeOS | Chromebook
  Android | Android 14 | Android 15
  Pixel | Pixel 8 | Pixel 9 | Pixel 9 Pro | Pixel 9 Pro XL | Pixel Watch | Pixel Fold | Pixel Buds
  Fuchsia
  Vertex AI
  BigQuery
  AlloyDB
  Firebase
  TensorFlow
  Keras
  JAX
  PyTorch | Pytorch
  Kubernetes
  Linux
  Ubuntu
  Debian
  Fedora
  CentOS
  Unix | UNIX
  FreeBSD
  Java
  JavaScript
  TypeScript
  Python
  Golang
  Kotlin
  Perl
  PHP
  Ruby on Rails
  Haskell
  Scala
  MATLAB
  Fortran
  COBOL
  C++
  Node.js
  React Native
  Vue.js
  Apache Spark
  Apache Kafka
  Apache Hadoop
  Apache Airflow
  Hadoop
  MySQL
  PostgreSQL
  SQLite
  Redis
  MariaDB
  Elasticsearch
  Milvus
  Qdrant
  Weaviate
  Faiss
  OpenStack
  WordPress.com
  GitLab Duo | GitLab Duo Pro | GitLab Duo Chat | GitLab Duo Enterprise
  Webex | Cisco Webex | Webex AI
  Google Cloud Platform
  GCP
  SAP HANA
  S/4HANA
  Oracle Cloud Infrastructure
  Oracle Database
  OCI
  Salesforce Einstein
  Agentforce
  Einstein GPT
  Infor CloudSuite
  HPE GreenLake
  VMware vSphere
  Photoshop Elements
  AutoCAD
  Unreal Engine
  Unity 3D
  Minecraft
  Fortnite
  Grand Theft Auto
  GTA
  Call of Duty
  World of Warcraft
  League of Legends
  Dota 2
  DOTA
  Pokemon
  Pokémon
  Pokemon Go
  Super Mario
  Black Myth: Wukong
  Genshin Impact
  Apple Pay | Apple Wallet | Apple Music | Apple TV | Apple TV+ | Apple Watch | Apple Vision Pro | Apple Maps | Apple News | Apple Store
  App Store
  Vision Pro
  iPhone | iPhones | iPhone 4S | iPhone 12 | iPhone 13 | iPhone 14 | iPhone 15 | iPhone 15 Pro | iPhone 15 Pro Max | iPhone 16 | iPhone 16 Pro | iPhone SE
  iPad | iPads | iPad Pro | iPad Air | iPad Mini
  iPod | iPods | iPod Touch
  Mac | MacBook | MacBook Pro | MacBook Air | Mac Studio | Mac Pro | Mac mini | iMac | Macintosh | Macbook Pro
  macOS
  MacOS
  Mac OS X
  OS X
  iOS
  iOS 17
  iOS 18
  iPadOS
  watchOS
  visionOS
  AirPods
  AirPods Pro
  HomePod
  AirTag
  iCloud
  iTunes
  iMessage
  FaceTime
  Safari
  Final Cut Pro
  Xcode
  SwiftUI
  CarPlay
  Face ID
  Touch ID
  Core ML | CoreML
  PlayStation
  PlayStation 2
  PlayStation 3
  PlayStation 5
  PS2
  PS3
  PS5
  Walkman
  Nintendo Switch
  Game Boy
  GameCube
  Wii
  Galaxy S24
  Galaxy S24 Ultra
  Galaxy Z Fold
  Galaxy Watch
  Galaxy Note
  Samsung Galaxy
  Galaxy AI
  Bixby
  ThinkPad
  Kindle Fire
  Echo Dot
  Amazon Echo
  Oculus Quest
  Quest 2
  Quest 3
  Meta Quest
  Oculus Rift
  Ray-Ban Meta
  AI Pin | Humane AI Pin | Ai Pin
  Rabbit R1
  Facebook Messenger
  WeChat
  Weixin
  QQ
  Skype
  Snapdragon | Snapdragon X | Snapdragon X Elite | Snapdragon 8 Gen 3
  HarmonyOS
  MindSpore
  Autopilot | AutoPilot
  FSD
  Full Self-Driving
  Optimus
  Tesla Bot
  Cybertruck
  Model S
  Model 3
  Model X
  Model Y
  Roadster
  Robotaxi
  Semi truck
  Gigafactory
  Falcon 9
  Falcon Heavy
  Starship
  Dragon capsule
  Crew Dragon
  Chinchilla
  Gato
  Zoom Meetings
  Bitcoin
  Ethereum
  Dogecoin
  Solana
  Spark Copilot
  Akida
  Yi API
  Atlas robot
  Dependabot
  ImageNet
  MNIST
  CIFAR-10
  COCO dataset
  Common Crawl
  LAION-5B
  GSM8K
  MMLU
  HumanEval
  SQuAD
  GLUE benchmark
  SuperGLUE
  Chatbot Arena
  AlpacaEval
  GPQA
  SWE-bench
  Gaia-X
  WordNet
  Falcon Sensor
  Starlink
  vLLM
  SAS Viya
  GroqCloud
  DeepSpeed
  FlashAttention | FlashAttention-2
  LMSYS Chatbot Arena
  CanvaAI
  QuillBot
  CodeWhisperer | Amazon CodeWhisperer
  Duet AI | Google Duet AI
  RoBERTa
  AlexNet
  PaliGemma
  OpenELM
  MAI-1
  ChatTTS
  CogVLM
  ESM-2 | ESM2
  ESM-3 | ESM3
  Objaverse
  SpikeGPT
  Oracle NetSuite
  MIUI
  HyperOS
  Flyme
  ColorOS
  OriginOS
  MagicOS
  One UI
  Apple CarPlay
  BlueGene
  Frontier supercomputer
  ]] },
      { weight = 0.8, lines = [[
  Excel
  PowerPoint
  Outlook
  OneDrive
  SharePoint
  OneNote
  Docker
  Jira
  Confluence
  Trello
  Bitbucket
  ]] },
      { weight = 0.6, lines = [[
  Rust
  Blender
  Messenger
  Dojo
  Devin
  ]] },
      { weight = 0.5, lines = [[
  Nest
  Chroma
  Steam
  Colossus
  Stargate
  ]] },
      { weight = 0.4, lines = [[
  Teams
  Threads
  Cursor
  ]] },
      -- Chips
      { lines = [[
  H100
  H200
  H800
  H20
  A100
  A800
  V100
  B100
  B200
  GB200
  GB200 NVL72
  L40S
  T4
  Blackwell = Blackwell Ultra | Blackwell GPU
  Hopper = Hopper GPU
  Grace Hopper
  Grace Blackwell
  Grace CPU
  GH200
  NVIDIA Grace
  Grace Hopper Superchip
  Rubin = Rubin Ultra | Vera Rubin
  GeForce
  GeForce RTX
  RTX 4090
  RTX 3090
  RTX 5090
  RTX AI
  NVIDIA RTX
  CUDA | Cuda
  DGX
  DGX Cloud
  DGX SuperPOD
  HGX
  NVLink
  NVSwitch
  InfiniBand
  Quantum InfiniBand
  Spectrum-X
  BlueField
  ConnectX
  NVIDIA NIM
  NVIDIA NeMo
  NVIDIA AI Enterprise
  NVIDIA ACE
  NVIDIA Omniverse
  Omniverse
  NIM
  Jetson
  Jetson Orin
  Jetson Nano
  NVIDIA DRIVE
  DRIVE Orin
  DRIVE Thor
  TensorRT
  TensorRT-LLM
  Triton Inference Server
  DLSS
  Tegra
  MI300
  MI300X
  MI325X
  MI350
  MI400
  Instinct MI300
  AMD Instinct
  EPYC
  AMD EPYC
  Ryzen
  Ryzen AI
  Radeon
  Threadripper
  ROCm
  Xeon
  Intel Xeon
  Core Ultra
  Intel Core
  Pentium
  Celeron
  Itanium
  Centrino
  Lunar Lake
  Meteor Lake
  Arrow Lake
  Gaudi
  Gaudi 2
  Gaudi 3
  TPU v4
  TPU v5
  TPU v5p
  Trillium
  Tensor G3 | Tensor G4
  WSE-2
  WSE-3
  WSE
  Cerebras CS-3
  Apple Silicon
  Apple silicon
  M1 Max
  M2 Ultra
  M3 Max
  M2 Max
  Ascend 910B
  Ascend 910
  Kunpeng
  Kirin 9000
  Dimensity 9300 | Dimensity
  Neural Engine
  HBM3 | HBM3E | HBM3e | HBM4
  CoWoS
  ]] },
      { weight = 0.8, lines = [[
  Blackwell
  ]] },
      { weight = 0.7, lines = [[
  Hopper
  ]] },
      { weight = 0.6, lines = [[
  Rubin
  ]] },
    },
    product_suffix = [[
     model models chip chips processor processors accelerator platform system systems software app apps application tool toolkit plugin
     assistant chatbot bot robot robots engine framework browser editor language database dataset benchmark protocol service suite solution
     phone smartphone laptop tablet headset watch glasses game console server servers supercomputer car truck sedan suv aircraft jet rocket
     spacecraft satellite drone vaccine drug algorithm library version series architecture api sdk gpu gpus cpu cpus npu tpu llm edition
     api's
    ]],
  },
}
